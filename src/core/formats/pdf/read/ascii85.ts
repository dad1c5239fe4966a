import { isSpace } from './syntax.ts'

/** Five signs for four bytes, and `z` for four zeros (PDF 32000-1, 7.4.3); it ends at `~>`, or at what is no such sign. */
export function ascii85Bytes(signs: Uint8Array): Uint8Array {
  const result = new Uint8Array(signs.length * 4)
  let length = 0
  let group: number[] = []
  for (const byte of signs) {
    if (isSpace(byte)) continue
    if (byte === 0x7a && group.length === 0) length += 4
    else if (byte < 0x21 || byte > 0x75) break
    else group.push(byte - 0x21)
    if (group.length < 5) continue
    length = put(result, length, group, 4)
    group = []
  }
  if (group.length > 1) length = put(result, length, [...group, 84, 84, 84, 84].slice(0, 5), group.length - 1)
  return result.slice(0, length)
}

function put(result: Uint8Array, at: number, group: readonly number[], count: number): number {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0)
  for (let i = 0; i < count; i++) result[at + i] = Math.floor(value / 256 ** (3 - i)) % 256
  return at + count
}
