import type { Alliance, Answer } from '../../src/core/alliance/alliance.ts'
import { personIn, questionIn } from '../../src/core/alliance/answer-key.ts'
import type { Kind, Question } from '../../src/core/questions/question.ts'
import { wantedBy } from '../../src/core/templates/lookup.ts'
import type { Template } from '../../src/core/templates/template.ts'

/** Why an answer doesn't fit the template, its people or its question, with what to do; undefined when it does. */
export function answerMistake(
  key: string,
  answer: Answer,
  alliance: Pick<Alliance, 'people' | 'questions'>,
  template: Template,
  bank: readonly Question[],
): string | undefined {
  const [id, person] = [questionIn(key), personIn(key)]
  const question = bank.find((one) => one.id === id)
  if (!question) return `There is no question "${id}". Use an id from content/questions.`
  if (person !== undefined && !alliance.people.some((one) => one.id === person)) {
    return `"${key}" is the answer of ${person}, who isn’t among the people. Add them, or take it out.`
  }
  return askedMistake(id, person, alliance.questions, template) ?? shapeMistake(question, answer)
}

function askedMistake(
  id: string,
  person: string | undefined,
  takenIn: readonly string[],
  template: Template,
): string | undefined {
  const wanted = template.sections.flatMap(({ questions }) => questions.map(wantedBy))
  if (wanted.some((one) => one.id === id && !one.each)) {
    return person === undefined ? undefined : `${template.id} asks "${id}" once, of all. Write it as "${id}".`
  }
  if (wanted.some((one) => one.id === id && one.each)) {
    return person === undefined ? `${template.id} asks "${id}" of each. Write it as "${id}/p1".` : undefined
  }
  // The pulse belongs to reviews, and no template asks it.
  if (takenIn.includes(id) || id.startsWith('pulse-')) return undefined
  return `${template.id} doesn’t ask "${id}". Add it to "questions", or take the answer out.`
}

const shapes = {
  short: ['text'],
  long: ['text'],
  list: ['list'],
  choice: ['options'],
  choices: ['options'],
  date: ['date', 'period'],
  scale: ['scale'],
} as const satisfies Record<Kind, readonly Answer['kind'][]>

function shapeMistake(question: Question, answer: Answer): string | undefined {
  const fitting: readonly Answer['kind'][] = shapes[question.kind]
  if (!fitting.includes(answer.kind)) {
    return `"${question.id}" is a ${question.kind}: its answer is of kind ${fitting.join(' or ')}, not ${answer.kind}.`
  }
  if (answer.kind === 'options') return optionsMistake(question, answer.chosen)
  if (answer.kind === 'scale' && question.kind === 'scale' && answer.value > question.steps) {
    return `"${question.id}" goes up to ${question.steps}. Choose a smaller number than ${answer.value}.`
  }
  return undefined
}

function optionsMistake(question: Question, chosen: readonly string[]): string | undefined {
  const known = 'options' in question ? question.options.map(({ id }) => id) : []
  const unknown = chosen.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    return `"${question.id}" has no option "${unknown}". Choose from ${known.join(', ')}.`
  }
  if (question.kind === 'choice' && chosen.length > 1) return `"${question.id}" takes one option. Keep one.`
  return undefined
}
