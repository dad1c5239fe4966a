import type { Answer } from '../core/alliance/alliance.ts'

/** The answer that takes an answer away. */
export const noAnswer: Answer = { kind: 'text', text: '' }

/** The text of an answer; empty for an answer of another kind. */
export function textOf(answer: Answer | undefined): string {
  return answer?.kind === 'text' ? answer.text : ''
}

/** The options that were chosen; none for an answer of another kind. */
export function chosenOf(answer: Answer | undefined): readonly string[] {
  return answer?.kind === 'options' ? answer.chosen : []
}
