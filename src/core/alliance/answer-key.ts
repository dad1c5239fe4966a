import type { AnswerKey } from './alliance.ts'

/** The key of an answer: the question's id, and the person's when it was asked of each. */
export function answerKey(question: string, person?: string): AnswerKey {
  return person === undefined ? question : `${question}/${person}`
}

/** The id of the question that an answer answers. */
export function questionIn(key: AnswerKey): string {
  return key.replace(/\/.*/s, '')
}

/** The id of the person whose answer it is; nothing when it is that of all together. */
export function personIn(key: AnswerKey): string | undefined {
  const [, person] = key.split('/')
  return person
}

/** Whether an answer is one to this question, of all together or of one person. */
export function isOf(key: AnswerKey, question: string): boolean {
  return questionIn(key) === question
}

/** Whether an answer is that of this person. */
export function isBy(key: AnswerKey, person: string): boolean {
  return personIn(key) === person
}

/** Whether an answer, or a question, is one of the pulse's. */
export function isOfPulse(key: string): boolean {
  return key.startsWith('pulse-')
}
