import { type Budget, spend, Unreadable } from './budget.ts'
import { isDigit, isNumeric, isRegular, isSpace, sign } from './syntax.ts'
import { hexBytes, latin, unescaped } from './text-bytes.ts'
import type { Dict, PdfString, Value } from './value.ts'

/** What stands next among the orders of a page: a value that one of them needs, or the order itself. */
export type Token = { readonly value: Value } | { readonly operator: string }

/**
 * Reads one value after another from bytes (PDF 32000-1, 7.2 and 7.3). Throws when there is none that could be read, when
 * the bytes that may be looked at are used up, or the memory that values may take.
 */
export class ValueReader {
  at: number
  readonly #bytes: Uint8Array
  readonly #budget: Budget
  readonly #memory: Budget

  constructor(bytes: Uint8Array, at: number, budget: Budget, memory: Budget = { left: mostMemory }) {
    if (!(at >= 0 && at <= bytes.length)) throw new Unreadable('outside of the file')
    this.#bytes = bytes
    this.at = at
    this.#budget = budget
    this.#memory = memory
  }

  /** Nothing at the end. Throws as reading a value does. */
  token(): Token | undefined {
    this.skipSpace()
    const byte = this.#peek()
    if (byte === -1) return undefined
    if (!isRegular(byte) || isNumeric(byte)) return { value: this.value() }
    const operator = this.#regular()
    return keywords.has(operator) ? { value: keywords.get(operator) ?? null } : { operator }
  }

  value(depth = 0): Value {
    if (depth > deepest) throw new Unreadable('too deep')
    this.skipSpace()
    const byte = this.#peek()
    if (byte === sign('/')) return { kind: 'name', name: this.#name() }
    if (byte === sign('(')) return this.#literal()
    if (byte === sign('[')) return this.#list(depth)
    if (byte === sign('<')) return this.#peek(1) === sign('<') ? this.#dict(depth) : this.#hex()
    return isNumeric(byte) ? this.#numberOrRef() : this.#word()
  }

  /** Whether this keyword comes next; if so, it has been read. */
  keyword(word: string): boolean {
    this.skipSpace()
    for (let i = 0; i < word.length; i++) if (this.#bytes[this.at + i] !== word.charCodeAt(i)) return false
    this.#take(word.length)
    return true
  }

  skipSpace(): void {
    for (;;) {
      this.#takeWhile(isSpace)
      if (this.#peek() !== sign('%')) return
      this.#takeWhile((byte) => byte !== 10 && byte !== 13)
    }
  }

  #peek(ahead = 0): number {
    return this.#bytes[this.at + ahead] ?? -1
  }

  #take(count: number): void {
    this.at += count
    spend(this.#budget, count)
  }

  /** Takes the bytes that are so, up to the end; gives back those. */
  #takeWhile(isSo: (byte: number) => boolean): Uint8Array {
    const start = this.at
    let end = start
    while (end < this.#bytes.length && isSo(this.#bytes[end] ?? 0)) end++
    this.#take(end - start)
    return this.#bytes.subarray(start, end)
  }

  /** No number and no word is longer. */
  #regular(): string {
    return latin(this.#takeWhile(isRegular).subarray(0, longestNameObject))
  }

  #name(): string {
    this.#take(1)
    return latin(this.#takeWhile(isRegular).subarray(0, longestNameObject)).replace(
      /#([0-9a-f]{2})/gi,
      (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)),
    )
  }

  #word(): Value {
    const value = keywords.get(this.#regular())
    if (value === undefined) throw new Unreadable('no value')
    return value
  }

  #numberOrRef(): Value {
    const number = Number.parseFloat(this.#regular())
    const after = this.at
    this.skipSpace()
    if (isDigit(this.#peek())) {
      this.#regular()
      this.skipSpace()
      if (this.#peek() === sign('R') && !isRegular(this.#peek(1))) {
        this.#take(1)
        return { kind: 'ref', number }
      }
    }
    this.at = after
    return Number.isFinite(number) ? number : 0
  }

  #list(depth: number): Value {
    this.#take(1)
    const values: Value[] = []
    spend(this.#memory, listMemory)
    while (!this.keyword(']')) {
      spend(this.#memory, 1)
      values.push(this.value(depth + 1))
    }
    return values
  }

  #dict(depth: number): Dict {
    this.#take(2)
    const entries = new Map<string, Value>()
    spend(this.#memory, dictMemory)
    while (!this.keyword('>>')) {
      if (this.#peek() !== sign('/')) throw new Unreadable('no key')
      spend(this.#memory, 1)
      entries.set(this.#name(), this.value(depth + 1))
    }
    return { kind: 'dict', entries, stream: null }
  }

  #hex(): PdfString {
    this.#take(1)
    const digits = this.#takeWhile((byte) => byte !== sign('>'))
    if (this.#peek() === -1) throw new Unreadable('no end')
    this.#take(1)
    return { kind: 'text', bytes: hexBytes(digits) }
  }

  #literal(): PdfString {
    const nested = { depth: 0, escaped: false }
    const inside = this.#takeWhile((byte) => isInString(byte, nested))
    if (this.#peek() === -1) throw new Unreadable('no end')
    this.#take(1)
    return { kind: 'text', bytes: unescaped(inside.subarray(1)) }
  }
}

const deepest = 60
const longestNameObject = 500 // bytes; the standard promises 127

/** How many places of about 32 bytes the values of one file may take: a hundred megabytes. */
export const mostMemory = 3_000_000
const [dictMemory, listMemory] = [10, 4]

const keywords: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Whether the string goes on with this byte: up to the bracket that closes the first one (PDF 32000-1, 7.3.4.2). */
function isInString(byte: number, nested: { depth: number; escaped: boolean }): boolean {
  if (nested.escaped) nested.escaped = false
  else if (byte === backslash) nested.escaped = true
  else if (byte === open) nested.depth++
  else if (byte === close) nested.depth--
  return nested.depth > 0
}

const [backslash, open, close] = [sign('\\'), sign('('), sign(')')]
