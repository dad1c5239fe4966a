import { joinBytes } from '../../../bytes/join-bytes.ts'
import { type Budget, spend } from './budget.ts'

/** Runs of bytes, and bytes that are repeated (PDF 32000-1, 7.4.5). */
export function repeatedBytes(packed: Uint8Array, budget: Budget): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < packed.length && packed[at] !== 128; ) {
    const length = packed[at] ?? 128
    const isRun = length < 128
    const part = isRun
      ? packed.subarray(at + 1, at + 2 + length)
      : new Uint8Array(257 - length).fill(packed[at + 1] ?? 0)
    spend(budget, part.length)
    parts.push(part)
    at += isRun ? length + 2 : 2
  }
  return joinBytes(parts)
}
