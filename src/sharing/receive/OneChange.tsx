import { WentAndCame } from '../../answers/WentAndCame.tsx'
import { WordDiff } from '../../answers/Words.tsx'
import type { Change } from '../../core/alliance/comparing/diff.ts'
import type { DiffPart } from '../../core/alliance/comparing/diff-words.ts'
import type { CopyChange } from '../../core/alliance/merging/together.ts'
import { fill } from '../../core/words/messages.ts'
import { useWords } from '../words.ts'
import type { PlaceNames } from './places.ts'

interface OneChangeProps {
  readonly change: CopyChange
  readonly places: PlaceNames
}

/** One place that says something else: new words underlined, old ones struck through, and both said aloud. */
export function OneChange({ change, places }: OneChangeProps) {
  const { words, say } = useWords()
  switch (change.kind) {
    case 'title':
      return <Pieces title={words.merge.titleOfPaper} lines={[change.pieces]} />
    case 'person':
      return <p>{personSentence(change, places, words.merge)}</p>
    case 'question': {
      const title = say(places.question(change.id).title)
      return <p>{fill(words.merge[sentences[change.style]], { title })}</p>
    }
    case 'wording':
      return <Pieces title={words.merge.wording} lines={[change.pieces]} />
    case 'letterhead':
      return <Pieces title={words.merge.letterhead} lines={[change.pieces]} />
    case 'order':
      return <p>{words.merge.order}</p>
    case 'words':
      return <Pieces title={places.ofAnswer(change.key)} lines={[change.pieces]} />
    case 'points':
      return <Pieces title={places.ofAnswer(change.key)} lines={change.points.map(({ pieces }) => pieces)} />
    case 'answer':
      return <ChangedAnswer {...{ change, places }} />
  }
}

interface ChangedAnswerProps extends OneChangeProps {
  readonly change: Extract<CopyChange, { kind: 'answer' }>
}

function ChangedAnswer({ change: { key, before, after }, places }: ChangedAnswerProps) {
  const question = places.question(key)
  return (
    <>
      <h4>{places.ofAnswer(key)}</h4>
      <WentAndCame {...{ question, before, after }} />
    </>
  )
}

const sentences = {
  added: 'added',
  removed: 'removed',
  'left-out': 'questionLeftOut',
  'put-back': 'questionPutBack',
} as const

interface PiecesProps {
  readonly title: string
  readonly lines: readonly (readonly DiffPart[])[]
}

function Pieces({ title, lines }: PiecesProps) {
  return (
    <>
      <h4>{title}</h4>
      {lines.map((pieces, line) => (
        <p class="lines" dir="auto" key={line}>
          <WordDiff pieces={pieces} />
        </p>
      ))}
    </>
  )
}

function personSentence(
  { before, after }: Change & { kind: 'person' },
  places: PlaceNames,
  words: ReturnType<typeof useWords>['words']['merge'],
): string {
  if (before === null) return after === null ? '' : fill(words.joined, { name: places.ofPerson(after) })
  if (after === null) return fill(words.leftOut, { name: places.ofPerson(before) })
  return fill(words.renamed, { before: places.ofPerson(before), after: places.ofPerson(after) })
}
