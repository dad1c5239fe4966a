import { personIn, questionIn } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import { findQuestion } from '../questions/bank.ts'
import { fill } from '../words/messages.ts'
import { composeAnswer } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import type { QuestionBlock, Section } from './paper.ts'

/** Answers to questions that nobody knows any more, so that nothing that was written is ever lost. */
export function composeOthers(composing: Composing): readonly Section[] {
  const { topics, alliance, messages } = composing
  const unknown = Object.entries(alliance?.answers ?? {}).filter(
    ([key, answer]) => !findQuestion(topics, questionIn(key)) && !isEmpty(answer),
  )
  if (unknown.length === 0) return []
  const blocks = unknown.map(
    ([key, answer]): QuestionBlock => ({
      kind: 'question',
      text: otherHeading(key, composing),
      prompt: '',
      blocks: composeAnswer(answer, undefined, composing),
    }),
  )
  return [{ kind: 'section', text: messages.paper.others, why: '', blocks }]
}

/** All that is left of the question is its id, which is made of words. */
function otherHeading(key: string, { people, messages }: Composing): string {
  const [id, person] = [questionIn(key), personIn(key)]
  const label = id.replaceAll('-', ' ')
  if (person === undefined) return label
  const known = people.find((one) => one.id === person)?.name
  const name = known ?? fill(messages.paper.person, { number: person.slice(1) })
  return fill(messages.paper.fieldOf, { label, name })
}
