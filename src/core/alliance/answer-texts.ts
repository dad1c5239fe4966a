import type { Answer } from './alliance.ts'

/** What somebody wrote in an answer, point by point; what was chosen, a day or a number is no writing. */
export function answerTexts(answer: Answer): readonly string[] {
  if (answer.kind === 'text') return [answer.text]
  return answer.kind === 'list' ? answer.items : []
}
