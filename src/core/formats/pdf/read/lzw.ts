import { joinBytes } from '../../../bytes/join-bytes.ts'
import { type Budget, spend } from './budget.ts'
import { isDict, type Value } from './value.ts'

const [clear, end, firstCode] = [256, 257, 258]
const mostEntries = 4096 - firstCode

/** What older programs pack with (PDF 32000-1, 7.4.4); a damaged end is left out. */
export function unpackLzw(packed: Uint8Array, parameters: Value | undefined, budget: Budget): Uint8Array {
  const early = isDict(parameters) && parameters.entries.get('EarlyChange') === 0 ? 0 : 1
  const parts: Uint8Array[] = []
  let table: Uint8Array[] = []
  let before: Uint8Array | undefined
  for (let bit = 0; ; ) {
    const width = widthFor(firstCode + table.length + early)
    const code = bitsAt(packed, bit, width)
    bit += width
    if (code === clear) [table, before] = [[], undefined]
    if (code === clear) continue
    const part = code === undefined || code === end ? undefined : partFor(code, table, before)
    if (part === undefined) return joinBytes(parts)
    spend(budget, part.length)
    if (before !== undefined && table.length < mostEntries)
      table.push(joinBytes([before, part.subarray(0, 1)]))
    parts.push(part)
    before = part
  }
}

function widthFor(next: number): number {
  return next < 512 ? 9 : next < 1024 ? 10 : next < 2048 ? 11 : 12
}

/** Nothing beyond the end. */
function bitsAt(bytes: Uint8Array, bit: number, width: number): number | undefined {
  if (bit + width > bytes.length * 8) return undefined
  const at = bit >> 3
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  return (three >> (24 - width - (bit & 7))) & ((1 << width) - 1)
}

/** What a code stands for; the next one that the table will have may be used before it is there. */
function partFor(
  code: number,
  table: readonly Uint8Array[],
  before: Uint8Array | undefined,
): Uint8Array | undefined {
  if (code < clear) return Uint8Array.of(code)
  const known = table[code - firstCode]
  if (known !== undefined || before === undefined || code !== firstCode + table.length) return known
  return joinBytes([before, before.subarray(0, 1)])
}
