import { limits } from './limits.ts'

const mostInside = limits.answers
const mostJsonParts = 30_000

/**
 * Whether a value from a file is small enough to be looked at by a schema, which gathers every mistake it
 * finds, and overflows the stack at some hundred thousand of them.
 */
export function isBounded(value: unknown): boolean {
  const waiting: unknown[] = [value]
  for (let parts = 0; waiting.length > 0; parts++) {
    if (parts > mostJsonParts) return false
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    if (Array.isArray(one) && one.length > mostInside) return false
    const inside = Object.values(one)
    if (inside.length > mostInside) return false
    waiting.push(...inside)
  }
  return true
}

const deepestJson = 32
const mostBrackets = 330_000 // more than an alliance of five million letters can have, fifteen or more for each

/**
 * Whether a JSON text is worth reading: one of five megabytes that holds nothing but brackets would take a second
 * and hundreds of megabytes. A text that is no JSON may be called tame: that is for the reader to find.
 */
export function isTame(json: string, most = mostBrackets): boolean {
  let depth = 0
  let openings = 0
  for (let at = 0; at < json.length; at++) {
    const letter = json[at]
    if (letter === '"') at = endOfString(json, at)
    if (letter === '}' || letter === ']') depth--
    if (letter !== '{' && letter !== '[') continue
    depth++
    openings++
    if (depth > deepestJson || openings > most) return false
  }
  return true
}

/** The place of the closing quotation mark, or the end of the text. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '"') return at
    if (json[at] === '\\') at++
  }
  return json.length
}
