import type { AnswerKey, Answers, Person } from '../core/alliance/alliance.ts'
import { personIn } from '../core/alliance/answer-key.ts'
import type { Question } from '../core/questions/question.ts'
import { fill } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'
import { useSpeech } from '../kit/speech.ts'
import { AnswerText } from './AnswerText.tsx'

interface Props {
  readonly question: Question
  readonly keys: readonly AnswerKey[]
  readonly answers: Answers
  readonly people: readonly Person[]
}

/**
 * What was answered to one question, each answer with the name of whoever gave it. It is no list of descriptions, since
 * Orca passes over those that hold paragraphs or points.
 */
export function SaidBy({ question, keys, answers, people }: Props) {
  const nameOf = useNameOf(people)
  const said = keys.flatMap((key) => {
    const answer = answers[key]
    return answer === undefined ? [] : [{ key, answer, name: nameOf(key) }]
  })
  const [only] = said
  if (said.length === 1 && only?.name === null) return <AnswerText question={question} answer={only.answer} />
  return (
    <div class={said.length === 2 ? 'by-each two' : 'by-each'}>
      {said.map(({ key, answer, name }) => (
        <div key={key}>
          {name !== null && (
            <div class="who-says">
              <bdi>{name}</bdi>
            </div>
          )}
          <div class="says-what">
            <AnswerText question={question} answer={answer} />
          </div>
        </div>
      ))}
    </div>
  )
}

/** Who gave the answer with a key; null when it was given by all together. */
export function useNameOf(people: readonly Person[]): (key: AnswerKey) => string | null {
  const { messages } = useSpeech()
  return (key) => {
    const id = personIn(key)
    if (id === undefined) return null
    const name = visibleText(people.find((person) => person.id === id)?.name ?? '')
    return name || fill(messages.paper.person, { number: id.slice(1) })
  }
}
