import { useEffect, useRef } from 'preact/hooks'
import { wholeForm } from '../../core/form/form.ts'
import type { Question, Topic } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import type { OwnActs, OwnWorld } from './own-acts.ts'

interface Props extends Pick<OwnWorld, 'template' | 'alliance'> {
  readonly topic: Topic // which is shown first
  readonly topics: readonly Topic[]
  readonly acts: OwnActs
  readonly onClose: () => void
}

/** The questions of the bank that the paper doesn’t ask, topic by topic: one press adds one. */
export function FromBank({ acts, onClose, ...asked }: Props) {
  const { words, say } = useSpeech()
  const { own } = words
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('summary, button')?.focus(), [])
  const left = notAsked(asked)
  const add = (question: Question, { id, title }: Topic) => {
    acts.addFromBank(question, say(question.title), id === asked.topic.id ? null : say(title))
    onClose()
  }
  return (
    <div class="from-bank" ref={box}>
      {left.length === 0 && <p>{own.bankNone}</p>}
      {left.map((one) => (
        <BankTopic
          key={one.id}
          topic={one}
          isOpen={one.id === asked.topic.id}
          onAdd={(question) => add(question, one)}
        />
      ))}
      <p class="acts">
        <button type="button" class="quiet" onClick={onClose}>
          {own.cancel}
        </button>
      </p>
    </div>
  )
}

/** The bank without what the form knows already, the topic at hand first; numbers of the pulse are given elsewhere. */
function notAsked({ topic, topics, template, alliance }: Omit<Props, 'acts' | 'onClose'>): readonly Topic[] {
  const known = new Set(
    wholeForm(template, topics, alliance)
      .flatMap((part) => [...part.asked, ...part.leftOut])
      .map(({ question }) => question.id),
  )
  return topics
    .filter(({ id }) => id !== 'pulse')
    .map((one) => ({ ...one, questions: one.questions.filter(({ id }) => !known.has(id)) }))
    .filter(({ questions }) => questions.length > 0)
    .sort((one, other) => Number(other.id === topic.id) - Number(one.id === topic.id))
}

interface BankTopicProps {
  readonly topic: Topic
  readonly isOpen: boolean
  readonly onAdd: (question: Question) => void
}

function BankTopic({ topic, isOpen, onAdd }: BankTopicProps) {
  const { words, say } = useSpeech()
  return (
    <details open={isOpen}>
      <summary>{say(topic.title)}</summary>
      <ul>
        {topic.questions.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.own.bankNamed, { title: say(question.prompt) })}
              onClick={() => onAdd(question)}
            >
              {say(question.prompt)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
