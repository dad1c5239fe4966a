import type { Alliance } from '../../core/alliance/alliance.ts'
import { questionIn } from '../../core/alliance/answer-key.ts'
import { goneSince } from '../../core/alliance/people/gone-since.ts'
import { whereNamed } from '../../core/alliance/people/still-named.ts'
import { topicsOf } from '../../core/form/topics-of.ts'
import { findQuestion } from '../../core/questions/bank.ts'
import type { Topic } from '../../core/questions/question.ts'
import { keysOf } from '../../core/review/lines.ts'
import { fill } from '../../core/words/messages.ts'
import { stopToHash } from '../place.ts'
import { useReviewSpeech } from '../speech.ts'

interface Props {
  readonly alliance: Alliance
  readonly topics: readonly Topic[]
}

/** Where the words of others still name somebody who has left: nobody but people can say what should stand there. */
export function StillNamed({ alliance, topics }: Props) {
  const { messages, say } = useReviewSpeech()
  const words = messages.review.people
  const places = goneSince(alliance).map(({ name }) => ({ name, keys: whereNamed(alliance, name) }))
  const found = places.filter(({ keys }) => keys.length > 0)
  const titleOf = (question: string) => {
    const known = findQuestion(topicsOf(topics, alliance), question)
    return known ? say(known.title) : messages.paper.changedTitle
  }
  return (
    <>
      {found.map(({ name, keys }) => {
        const questions = [...new Set(keys.map(questionIn))]
        return (
          <div class="still-named" key={name}>
            <p>{fill(words.stillNamed, { name })}</p>
            <ul>
              {questions.map((question) => (
                <li key={question}>
                  {keysOf(question, alliance.answers).length === 0 ? (
                    titleOf(question) // the title, or a question that is no line of what was agreed
                  ) : (
                    <a href={stopToHash({ kind: 'line', id: alliance.id, question })}>{titleOf(question)}</a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
