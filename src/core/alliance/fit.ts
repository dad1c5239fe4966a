import type { Answer } from './alliance.ts'
import { limits } from './limits.ts'

/** The part of an answer that an alliance has room for, and the words for which it hasn't; none for nearly all. */
export interface Fitted {
  readonly answer: Answer
  readonly rest: string
}

/** Too many points go into the last one together, as long as it has room; too long a text is parted where it is full. */
export function fitted(answer: Answer): Fitted {
  switch (answer.kind) {
    case 'text': {
      const [text, rest] = parted(answer.text, limits.text)
      return { answer: { kind: 'text', text }, rest }
    }
    case 'list': {
      const points = gatheredPoints(answer.items).map((point) => parted(point, limits.text))
      const rest = points.map(([, beyond]) => beyond).filter((beyond) => beyond !== '')
      return { answer: { kind: 'list', items: points.map(([point]) => point) }, rest: rest.join('\n') }
    }
    case 'options': {
      const chosen = answer.chosen.slice(0, limits.chosen)
      return { answer: { kind: 'options', chosen }, rest: answer.chosen.slice(limits.chosen).join(', ') }
    }
    case 'date':
    case 'period':
    case 'scale':
      return { answer, rest: '' }
  }
}

/** Whether an alliance has room for all of it. */
export function fits(answer: Answer): boolean {
  return fitted(answer).rest === ''
}

/** A text in two, the first no longer than it may be; two halves of one letter (a surrogate pair) stay together. */
export function parted(text: string, most: number): readonly [string, string] {
  if (text.length <= most) return [text, '']
  const isWithinLetter = /[\ud800-\udbff]/.test(text.charAt(most - 1))
  const end = isWithinLetter ? most - 1 : most
  return [text.slice(0, end), text.slice(end)]
}

function gatheredPoints(points: readonly string[]): readonly string[] {
  if (points.length <= limits.points) return points
  return [...points.slice(0, limits.points - 1), points.slice(limits.points - 1).join('\n')]
}
