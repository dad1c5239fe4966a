import type { Kind } from '../../questions/question.ts'
import type { Answer } from '../alliance.ts'

const kindsOf = {
  text: ['short', 'long'],
  list: ['list'],
  options: ['choice', 'choices'],
  date: ['date'],
  period: ['date'],
  scale: ['scale'],
} as const satisfies Record<Answer['kind'], readonly Kind[]>

/** Whether an answer is one to a question of this kind; a file may say anything. */
export function suits({ kind }: Answer, asked: Kind): boolean {
  return kindsOf[kind].some((one) => one === asked)
}
