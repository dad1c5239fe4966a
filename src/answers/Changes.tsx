import type { Agreed } from '../core/alliance/agreed.ts'
import type { AnswerKey } from '../core/alliance/alliance.ts'
import { questionIn } from '../core/alliance/answer-key.ts'
import type { Change } from '../core/alliance/comparing/diff.ts'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import type { Topic } from '../core/questions/question.ts'
import { visibleText } from '../core/words/visible-text.ts'
import { useSpeech } from '../kit/speech.ts'
import { useNameOf } from './SaidBy.tsx'
import { WentAndCame } from './WentAndCame.tsx'
import { Came, Went, WordDiff } from './Words.tsx'

interface Props {
  readonly changes: readonly Change[]
  readonly before: Agreed
  readonly after: Agreed
  readonly topics: readonly Topic[]
}

/** What is different between two versions, word by word. */
export function Changes({ changes, before, after, topics: bank }: Props) {
  const topics = topicsOf(topicsOf(bank, before), after)
  const { messages, words, say } = useSpeech()
  const nameOf = useNameOf([...after.people, ...before.people])
  const titleOf = (key: AnswerKey) => {
    const question = findQuestion(topics, questionIn(key))
    return question === undefined ? questionIn(key).replaceAll('-', ' ') : say(question.title)
  }
  const headingOf = (change: Change) => {
    if (change.kind === 'question') return titleOf(change.id)
    if (!('key' in change)) return messages.paper[headings[change.kind]]
    const name = nameOf(change.key)
    return name === null ? titleOf(change.key) : `${titleOf(change.key)} · ${name}`
  }
  if (changes.length === 0) return <p class="no-changes">{words.changes.none}</p>
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={changeKey(change)}>
          <h4>
            <bdi>{headingOf(change)}</bdi>
          </h4>
          <ChangeBody change={change} topics={topics} />
        </li>
      ))}
    </ul>
  )
}

/** What stands above a change that is none of an answer. */
const headings = {
  title: 'changedTitle',
  person: 'people',
  wording: 'changedWording',
  order: 'changedWording',
} as const

function changeKey(change: Change): string {
  if ('key' in change) return change.key
  if ('id' in change) return `${change.kind} ${change.id}`
  return change.kind === 'person' ? `person ${(change.after ?? change.before)?.id}` : change.kind
}

function ChangeBody({ change, topics }: { readonly change: Change; readonly topics: readonly Topic[] }) {
  switch (change.kind) {
    case 'title':
    case 'words':
    case 'wording':
      return (
        <p class="lines" dir="auto">
          <WordDiff pieces={change.pieces} />
        </p>
      )
    case 'points':
      return (
        <ul>
          {change.points.map(({ pieces }, index) => (
            <li key={index} dir="auto">
              <WordDiff pieces={pieces} />
            </li>
          ))}
        </ul>
      )
    case 'person':
      return (
        <Replaced
          before={visibleText(change.before?.name ?? '')}
          after={visibleText(change.after?.name ?? '')}
        />
      )
    case 'answer':
      return <AnswerChange change={change} topics={topics} />
    case 'question':
      return change.style === 'left-out' || change.style === 'put-back' ? (
        <AskedNoMore style={change.style} />
      ) : null
    case 'order':
      return null // it shows by where it stands
  }
}

function AskedNoMore({ style }: { readonly style: 'left-out' | 'put-back' }) {
  const { words } = useSpeech()
  return <p>{style === 'left-out' ? words.changes.leftOut : words.changes.putBack}</p>
}

function Replaced({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p class="lines">
      {before !== '' && (
        <Went>
          <bdi>{before}</bdi>
        </Went>
      )}{' '}
      {after !== '' && (
        <Came>
          <bdi>{after}</bdi>
        </Came>
      )}
    </p>
  )
}

interface AnswerChangeProps {
  readonly change: Extract<Change, { kind: 'answer' }>
  readonly topics: readonly Topic[]
}

/** An answer that is no text: the whole of it went, and another came. */
function AnswerChange({ change: { key, before, after }, topics }: AnswerChangeProps) {
  const question = findQuestion(topics, questionIn(key))
  if (question === undefined) return null
  return (
    <div>
      <WentAndCame {...{ question, before, after }} />
    </div>
  )
}
