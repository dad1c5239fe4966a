import { AnswerText } from '../../builder/answers/AnswerText.tsx'
import type { Change } from '../../core/alliance/comparing/diff.ts'
import type { Piece } from '../../core/alliance/comparing/diff-words.ts'
import { fill } from '../../core/words/messages.ts'
import { useWords } from '../words.ts'
import type { Places } from './places.ts'

interface Props {
  readonly title: string
  readonly why: string
  readonly changes: readonly Change[]
  readonly versions?: number
  readonly places: Places
}

/** What fits together by itself, place by place: new words underlined, old ones struck through. */
export function ChangeList({ title, why, changes, versions = 0, places }: Props) {
  const { words } = useWords()
  if (changes.length === 0 && versions <= 0) return null
  return (
    <section class="changes">
      <h3>{title}</h3>
      <p>{why}</p>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            <OneChange change={change} places={places} />
          </li>
        ))}
        {versions > 0 && (
          <li>{versions === 1 ? words.merge.oneVersion : fill(words.merge.versions, { count: versions })}</li>
        )}
      </ul>
    </section>
  )
}

interface OneProps {
  readonly change: Change
  readonly places: Places
}

function OneChange({ change, places }: OneProps) {
  const { words, say } = useWords()
  switch (change.kind) {
    case 'title':
      return <Pieces title={words.merge.titleOfPaper} lines={[change.pieces]} />
    case 'person':
      return <p>{personSentence(change, places, words.merge)}</p>
    case 'question': {
      const title = say(places.question(change.id).title)
      return <p>{fill(change.style === 'added' ? words.merge.added : words.merge.removed, { title })}</p>
    }
    case 'words':
      return <Pieces title={places.ofAnswer(change.key)} lines={[change.pieces]} />
    case 'points':
      return <Pieces title={places.ofAnswer(change.key)} lines={change.points.map(({ pieces }) => pieces)} />
    case 'answer': {
      const question = places.question(change.key)
      return (
        <>
          <h4>{places.ofAnswer(change.key)}</h4>
          {change.before && (
            <del>
              <AnswerText question={question} answer={change.before} />
            </del>
          )}
          {change.after && (
            <ins>
              <AnswerText question={question} answer={change.after} />
            </ins>
          )}
        </>
      )
    }
  }
}

interface PiecesProps {
  readonly title: string
  readonly lines: readonly (readonly Piece[])[]
}

function Pieces({ title, lines }: PiecesProps) {
  return (
    <>
      <h4>{title}</h4>
      {lines.map((pieces, line) => (
        <p class="lines" dir="auto" key={line}>
          {pieces.map(({ text, style }, index) => {
            if (style === 'added') return <ins key={index}>{text}</ins>
            return style === 'removed' ? <del key={index}>{text}</del> : text
          })}
        </p>
      ))}
    </>
  )
}

function personSentence(
  { before, after }: Change & { kind: 'person' },
  places: Places,
  words: ReturnType<typeof useWords>['words']['merge'],
): string {
  if (before === null) return after === null ? '' : fill(words.joined, { name: places.ofPerson(after) })
  if (after === null) return fill(words.leftOut, { name: places.ofPerson(before) })
  return fill(words.renamed, { before: places.ofPerson(before), after: places.ofPerson(after) })
}
