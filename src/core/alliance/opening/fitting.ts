import { type Answer, answerSchema } from '../alliance.ts'
import { type Fitted, fitted, parted } from '../fit.ts'
import { limits } from '../limits.ts'

/**
 * An answer cut to what an alliance has room for; nothing when it is no answer at all. Points beyond the last one for which
 * there is room are told with the rest: gathered in one point, nobody would notice them.
 */
export function fittingAnswer(answer: Answer): Fitted | undefined {
  const beyond = answer.kind === 'list' ? answer.items.slice(limits.points) : []
  const { answer: fitting, rest } = fitted(
    answer.kind === 'list' ? { ...answer, items: answer.items.slice(0, limits.points) } : answer,
  )
  const read = answerSchema.safeParse(fitting)
  const parts = [rest, ...beyond].filter((part) => part !== '')
  return read.success ? { answer: read.data, rest: parts.join('\n') } : undefined
}

/** A name cut to what an alliance has room for. */
export function fittingName(typed: string): { name: string; rest: string } {
  const [name, rest] = parted(typed, limits.name)
  return { name, rest }
}

const mostLostTold = 200

/** What is told of something that found no place: where it stood, and how it begins. */
export function lostEntry(label: string, value: string): string {
  const [told, rest] = parted(value, mostLostTold)
  return `${label}: ${told}${rest === '' ? '' : '…'}`
}
