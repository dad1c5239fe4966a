import type { Alliance, Person } from '../alliance/alliance.ts'
import { answerKey } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import type { FormPart, FormQuestion } from './form.ts'

/** The keys of the answers that a question waits for: one, or one of each person. */
export function keysAsked({ question, each }: FormQuestion, people: readonly Person[]): readonly string[] {
  return each ? people.map(({ id }) => answerKey(question.id, id)) : [answerKey(question.id)]
}

/** Whether there is an answer for a key that says something. */
export function isSaid(alliance: Alliance, key: string): boolean {
  const answer = alliance.answers[key]
  return answer !== undefined && !isEmpty(answer)
}

/** How many questions nobody has answered yet. */
export function unsaidIn(form: readonly FormPart[], alliance: Alliance): number {
  const questions = form.flatMap(({ asked }) => asked)
  return questions.filter((asked) => !keysAsked(asked, alliance.people).some((key) => isSaid(alliance, key)))
    .length
}

/** Whether nobody has written anything yet, so that nothing is lost when it goes. */
export function isUntouched({ title, people, answers, revisions, own }: Alliance): boolean {
  const written = [title, ...people.map(({ name }) => name)].some((text) => text.trim() !== '')
  return !written && Object.keys(answers).length === 0 && revisions.length === 0 && own === undefined
}
