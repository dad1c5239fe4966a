import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Question } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { hasAnswer, type OwnActs } from './own-acts.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly alliance: Alliance
  readonly acts: OwnActs
  readonly toTitle: () => void
}

/** What was left out of a topic, each with its way back, and what becomes of an answer to it. */
export function LeftOut({ questions, alliance, acts, toTitle }: Props) {
  const { words, say } = useSpeech()
  const { own } = words
  if (questions.length === 0) return null
  const putBack = (question: Question, title: string) => {
    acts.putBack(question, title)
    toTitle()
  }
  return (
    <>
      <h4>{own.leftOut}</h4>
      <ul>
        {questions.map((question) => {
          const title = say(question.title)
          return (
            <li key={question.id}>
              <p class="title" dir="auto">
                {title}
              </p>
              {hasAnswer(alliance, question.id) && <p class="hint">{own.kept}</p>}
              <p class="acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(own.putBackNamed, { title })}
                  onClick={() => putBack(question, title)}
                >
                  {own.putBack}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
