import { type Budget, spend, Unreadable } from '../budget.ts'
import { bytesIn, isList, type Value } from '../value.ts'
import { type Token, ValueReader } from '../value-reader.ts'

/** What the codes of a font mean, as its ToUnicode says (PDF 32000-1, 9.10.3), and how many bytes a code has. */
export interface UnicodeMap {
  readonly bytes: number | undefined
  textOf(code: number): string | undefined
}

/** Reads a map as far as it can be read; each code that it names is taken from the budget. */
export function unicodeMap(bytes: Uint8Array, budget: Budget): UnicodeMap {
  const texts = new Map<number, string>()
  let width: number | undefined
  const add = (code: number, text: string | undefined) => {
    spend(budget, 1)
    if (text !== undefined) texts.set(code, text)
  }
  for (const { name, values } of blocks(bytes, budget)) {
    if (name === 'endcodespacerange') width ??= bytesIn(values[0])?.length
    if (name === 'endbfchar')
      for (let i = 0; i + 1 < values.length; i += 2) add(codeIn(values[i]), mappedText(values[i + 1]))
    if (name === 'endbfrange')
      for (let i = 0; i + 2 < values.length; i += 3) addRange(values.slice(i, i + 3), add)
  }
  return { bytes: width, textOf: (code) => texts.get(code) }
}

const mostCodes = 65_536

/** Codes from the one to the other: the last letter counts up with them, or each has its own in a list. */
function addRange(
  [from, to, text]: readonly Value[],
  add: (code: number, text: string | undefined) => void,
): void {
  const start = codeIn(from)
  const count = Math.min(codeIn(to) - start + 1, mostCodes)
  const letters = isList(text) ? [] : [...mappedText(text)]
  const last = letters.pop()?.codePointAt(0)
  for (let i = 0; i < count; i++) {
    if (isList(text)) add(start + i, mappedText(text[i]))
    else if (last !== undefined && last + i <= 0x10ffff)
      add(start + i, `${letters.join('')}${String.fromCodePoint(last + i)}`)
  }
}

/** What stands before each order, up to the one before it. */
function* blocks(bytes: Uint8Array, budget: Budget): Generator<{ name: string; values: readonly Value[] }> {
  const reader = new ValueReader(bytes, 0, budget)
  let values: Value[] = []
  for (let token = nextToken(reader); token; token = nextToken(reader)) {
    if ('value' in token) values.push(token.value)
    else {
      yield { name: token.operator, values }
      values = []
    }
  }
}

function nextToken(reader: ValueReader): Token | undefined {
  try {
    return reader.token()
  } catch (problem) {
    if (problem instanceof Unreadable) return undefined // what came before is still good
    throw problem
  }
}

function codeIn(value: Value | undefined): number {
  return [...(bytesIn(value) ?? []).slice(0, 4)].reduce((code, byte) => code * 256 + byte, 0)
}

const longestLigature = 64 // bytes

function mappedText(value: Value | undefined): string {
  return new TextDecoder('utf-16be').decode(bytesIn(value)?.slice(0, longestLigature))
}
