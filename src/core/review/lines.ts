import { fingerprint, lastRevision } from '../alliance/agreed.ts'
import type { Alliance, AnswerKey, Answers } from '../alliance/alliance.ts'
import { isOf } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import { answersAsked } from '../alliance/own/left-out.ts'
import { type FormQuestion, formOf } from '../form/form.ts'
import type { Question, Topic } from '../questions/question.ts'
import type { Template } from '../templates/template.ts'

/** One line of a paper that people look at again: a question to which something was agreed, or is written now. */
export interface AgreedLine {
  readonly topic: Topic
  readonly question: Question
  readonly asked: readonly FormQuestion[] // once, of each person, or both ways
}

/** Every line in the order of the paper, without the pulse, also those that were emptied since the last agreement. */
export function agreedLines(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance,
): readonly AgreedLine[] {
  const agreed = lastRevision(alliance)
  const answers = answersAsked({ answers: { ...agreed?.answers, ...alliance.answers }, own: alliance.own })
  const questions = [...new Set([...(agreed?.questions ?? []), ...alliance.questions])]
  const form = formOf(template, topics, { ...alliance, questions, answers })
  return form
    .filter(({ topic }) => topic.id !== 'pulse')
    .flatMap(({ topic, asked }) => grouped(topic, asked))
    .filter(({ question }) => keysOf(question.id, answers).length > 0)
}

/** The keys of the answers to a question that say something: its own, and each person's. */
export function keysOf(question: string, answers: Answers): readonly AnswerKey[] {
  return Object.entries(answers)
    .filter(([key, answer]) => isOf(key, question) && !isEmpty(answer))
    .map(([key]) => key)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}

/** Whether something else is written for a question than what was agreed last; false when nothing ever was. */
export function isChanged(question: string, alliance: Alliance): boolean {
  const agreed = lastRevision(alliance)
  if (agreed === undefined) return false
  return (
    fingerprint(answersOfQuestion(question, agreed.answers)) !==
    fingerprint(answersOfQuestion(question, alliance.answers))
  )
}

/** The alliance with the answers to a question as they are in another version; they go where it has none. */
export function withAnswersOf(question: string, alliance: Alliance, answers: Answers): Alliance {
  const others = Object.entries(alliance.answers).filter(([key]) => !isOf(key, question))
  return { ...alliance, answers: { ...Object.fromEntries(others), ...answersOfQuestion(question, answers) } }
}

function answersOfQuestion(question: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => isOf(key, question)))
}

/** A question that was answered together and by each person is one line. */
function grouped(topic: Topic, asked: readonly FormQuestion[]): readonly AgreedLine[] {
  const ids = [...new Set(asked.map(({ question }) => question.id))]
  return ids.flatMap((id) => {
    const both = asked.filter(({ question }) => question.id === id)
    const [first] = both
    return first === undefined ? [] : [{ topic, question: first.question, asked: both }]
  })
}
