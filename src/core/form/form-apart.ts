import type { Alliance } from '../alliance/alliance.ts'
import { answerKey } from '../alliance/answer-key.ts'
import { findTopic } from '../questions/bank.ts'
import type { Question, Topic } from '../questions/question.ts'
import type { Content } from '../templates/content.ts'
import { findTemplate } from '../templates/lookup.ts'
import type { Template } from '../templates/template.ts'
import { firstQuestions } from './first-questions.ts'
import { type FormPart, formOf } from './form.ts'

/**
 * What is asked when people answer apart: of the alliance's form only the chosen questions, and of the pulse those that
 * were chosen, of each person. All of the form and nothing of the pulse, where nobody has chosen.
 */
export function formApart(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance,
  asks: readonly string[] | undefined,
): readonly FormPart[] {
  if (asks === undefined) return formOf(template, topics, alliance)
  return choicesApart(template, topics, alliance)
    .map((part) => ({ ...part, asked: part.asked.filter(({ question }) => asks.includes(question.id)) }))
    .filter(({ asked }) => asked.length > 0)
}

/** The few questions that are ticked at first, by id: those with which one begins who has little time. */
export function suggestedApart(
  { templates, topics, first = [] }: Content,
  alliance: Alliance,
): readonly string[] {
  const template = findTemplate(templates, alliance.template)
  if (template === undefined) return []
  return firstQuestions(formOf(template, topics, alliance), first).map(({ question }) => question.id)
}

/** Everything that can be asked apart: the whole form, and the pulse at its end. */
export function choicesApart(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance,
): readonly FormPart[] {
  const form = formOf(template, topics, alliance).filter(({ topic }) => topic.id !== 'pulse')
  const pulse = findTopic(topics, 'pulse')
  return pulse === undefined ? form : [...form, { topic: pulse, asked: pulse.questions.map(askedOfEach) }]
}

function askedOfEach(question: Question): FormPart['asked'][number] {
  return { question, each: true, from: 'whole', beside: false }
}

/** How many of these questions one person has left empty, of all. */
export function emptyApart(parts: readonly FormPart[], { answers }: Pick<Alliance, 'answers'>, me: string) {
  const keys = parts.flatMap(({ asked }) =>
    asked.map(({ question, each }) => answerKey(question.id, each ? me : undefined)),
  )
  return { empty: keys.filter((key) => answers[key] === undefined).length, all: keys.length }
}

/** How long somebody is likely to need for these questions alone, in minutes, at least one: two to write, half to choose. */
export function minutesFor(parts: readonly FormPart[]): number {
  const written = parts.flatMap(({ asked }) => asked.map(({ question }) => minutes[question.kind]))
  return Math.max(1, Math.ceil(written.reduce((all, one) => all + one, 0)))
}

const minutes: Readonly<Record<Question['kind'], number>> = {
  short: 1,
  long: 2,
  list: 2,
  choice: 0.5,
  choices: 0.5,
  scale: 0.5,
  date: 0.5,
}
