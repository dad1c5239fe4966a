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
export function FromBank({ topic, topics, template, alliance, acts, onClose }: Props) {
  const { words, say } = useSpeech()
  const { own } = words
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('summary, button')?.focus(), [])
  const form = wholeForm(template, topics, alliance)
  const known = new Set(
    form.flatMap((part) => [...part.asked, ...part.leftOut]).map(({ question }) => question.id),
  )
  const left = topics
    .filter(({ id }) => id !== 'pulse')
    .map((one) => ({ ...one, questions: one.questions.filter(({ id }) => !known.has(id)) }))
    .filter(({ questions }) => questions.length > 0)
    .sort((one, other) => Number(other.id === topic.id) - Number(one.id === topic.id))
  const add = (question: Question) => {
    acts.addFromBank(question, say(question.title))
    onClose()
  }
  return (
    <div class="from-bank" ref={box}>
      {left.length === 0 && <p>{own.bankNone}</p>}
      {left.map((one) => (
        <details key={one.id} open={one.id === topic.id}>
          <summary>{say(one.title)}</summary>
          <ul>
            {one.questions.map((question) => (
              <li key={question.id}>
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(own.bankNamed, { title: say(question.prompt) })}
                  onClick={() => add(question)}
                >
                  {say(question.prompt)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p class="acts">
        <button type="button" class="quiet" onClick={onClose}>
          {own.cancel}
        </button>
      </p>
    </div>
  )
}
