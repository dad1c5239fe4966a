import type { Comparison } from '../core/alliance/apart/compare-answers.ts'
import { isEmpty } from '../core/alliance/edit.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import { formatList } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'
import { AnswerText } from './AnswerText.tsx'
import type { CommonField } from './beside-field.ts'

interface Props extends CommonField {
  readonly said: Comparison
  readonly people: readonly NamedPerson[]
}

/** What people said of one question when they answered apart, and saw differently: any of it is a start for all. */
export function SaidApart({ question, answer, onAnswer, said, people }: Props) {
  const { words, language } = useSpeech()
  const { saidApart: apart } = words
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const isOpen = answer === undefined || isEmpty(answer)
  return (
    <details class="said-apart" open>
      <summary>{apart.title}</summary>
      <ul>
        {said.voices.map((voice) => {
          const names = formatList(voice.by.map(nameOf), language)
          return (
            <li key={voice.by.join()}>
              <p class="who-says">
                <bdi>{names}</bdi>
              </p>
              <AnswerText question={question} answer={voice.answer} />
              {isOpen && (
                <button
                  type="button"
                  class="second"
                  aria-label={fill(apart.takeNamed, { names })}
                  onClick={() => onAnswer(voice.answer)}
                >
                  {apart.take}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
