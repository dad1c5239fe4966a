import { type Answer, answerSchema } from '../alliance.ts'
import { limits } from '../limits.ts'

/** An answer that an alliance has room for, and what of it was too much. */
export interface FittingAnswer {
  readonly answer: Answer
  readonly rest: string
}

/** An answer cut to what an alliance has room for; nothing when it is no answer at all. */
export function fittingAnswer(answer: Answer): FittingAnswer | undefined {
  const { fitting, rest } = cut(answer)
  const read = answerSchema.safeParse(fitting)
  return read.success ? { answer: read.data, rest } : undefined
}

function cut(answer: Answer): { fitting: Answer; rest: string } {
  switch (answer.kind) {
    case 'text': {
      const [text, rest] = divided(answer.text, limits.text)
      return { fitting: { ...answer, text }, rest }
    }
    case 'list': {
      const items = answer.items.slice(0, limits.points).map((item) => divided(item, limits.text))
      const rest = [...items.map(([, over]) => over), ...answer.items.slice(limits.points)]
      return {
        fitting: { ...answer, items: items.map(([item]) => item) },
        rest: rest.filter((part) => part !== '').join('\n'),
      }
    }
    case 'options':
    case 'date':
    case 'period':
    case 'scale':
      return { fitting: answer, rest: '' }
  }
}

/** A name cut to what an alliance has room for. */
export function fittingName(typed: string): { name: string; rest: string } {
  const [name, rest] = divided(typed, limits.name)
  return { name, rest }
}

/** The part that fits and the part that doesn't; a sign of two halves is never divided. */
export function divided(text: string, most: number): [string, string] {
  if (text.length <= most) return [text, '']
  const isHalf = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '')
  const at = isHalf ? most - 1 : most
  return [text.slice(0, at), text.slice(at)]
}

const mostTold = 200

/** What is told of something that found no place: where it stood, and how it begins. */
export function lostEntry(label: string, value: string): string {
  const [told, rest] = divided(value, mostTold)
  return `${label}: ${told}${rest === '' ? '' : '…'}`
}
