import type { Answers } from '../alliance.ts'
import { questionIn } from '../answer-key.ts'
import type { Own } from './own.ts'

/** What was answered, and the form that people made their own. */
export interface AnsweredForm {
  readonly answers: Answers
  readonly own?: Own | undefined
}

/** The answers to what is asked: those to questions that were left out are kept in the file, and stand on no paper. */
export function answersAsked({ answers, own }: AnsweredForm, beyond: readonly string[] = []): Answers {
  const leftOut = new Set([...(own?.leftOut ?? []), ...beyond])
  if (leftOut.size === 0) return answers
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !leftOut.has(questionIn(key))))
}

/** An alliance without the answers to what was left out; older versions say nothing of what is left out now, either. */
export function withoutLeftOut<Whole extends AnsweredForm & { readonly revisions: readonly AnsweredForm[] }>(
  whole: Whole,
): Whole {
  if (![whole, ...whole.revisions].some(({ own }) => own?.leftOut)) return whole
  const now = whole.own?.leftOut
  return {
    ...whole,
    answers: answersAsked(whole),
    revisions: whole.revisions.map((one) => ({ ...one, answers: answersAsked(one, now) })),
  }
}
