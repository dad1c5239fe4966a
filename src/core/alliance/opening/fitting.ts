import { type Answer, answerSchema } from '../alliance.ts'
import { type Fitted, fitted, parted } from '../fit.ts'
import { limits } from '../limits.ts'

/** An answer cut to what an alliance has room for; nothing when it is no answer at all. */
export function fittingAnswer(answer: Answer): Fitted | undefined {
  const { answer: fitting, rest } = fitted(answer)
  const read = answerSchema.safeParse(fitting)
  return read.success ? { answer: read.data, rest } : undefined
}

/** A name cut to what an alliance has room for. */
export function fittingName(typed: string): { name: string; rest: string } {
  const [name, rest] = parted(typed, limits.name)
  return { name, rest }
}

const mostTold = 200

/** What is told of something that found no place: where it stood, and how it begins. */
export function lostEntry(label: string, value: string): string {
  const [told, rest] = parted(value, mostTold)
  return `${label}: ${told}${rest === '' ? '' : '…'}`
}
