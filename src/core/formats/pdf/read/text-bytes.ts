import { isDigit, sign } from './syntax.ts'

/** One character for each byte. */
export function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/** The bytes of a string in hexadecimal digits; a missing last digit is 0 (PDF 32000-1, 7.3.4.3). */
export function hexBytes(digits: Uint8Array): Uint8Array {
  const result = new Uint8Array((digits.length + 1) >> 1)
  let count = 0
  for (const byte of digits) {
    const digit = hexDigit(byte)
    if (digit === undefined) continue
    result[count >> 1] = (result[count >> 1] ?? 0) | (count % 2 === 0 ? digit << 4 : digit)
    count++
  }
  return result.slice(0, (count + 1) >> 1)
}

function hexDigit(byte: number): number | undefined {
  if (isDigit(byte)) return byte - sign('0')
  const letter = (byte | 32) - sign('a')
  return letter >= 0 && letter < 6 ? letter + 10 : undefined
}

/** The bytes of a literal string, its backslashes understood (PDF 32000-1, 7.3.4.2). */
export function unescaped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const { byte, read } = bytes[at] === sign('\\') ? escapeSequence(bytes, at) : literalByte(bytes, at)
    if (byte !== null) result[length++] = byte
    at += read
  }
  return result.slice(0, length)
}

interface DecodedBytes {
  readonly byte: number | null
  readonly read: number // bytes taken
}

/** The end of a line in a string is a line feed, however it is written. */
function literalByte(bytes: Uint8Array, at: number): DecodedBytes {
  const byte = bytes[at] ?? 0
  if (byte !== 13) return { byte, read: 1 }
  return { byte: 10, read: bytes[at + 1] === 10 ? 2 : 1 }
}

const escapeLetters: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function escapeSequence(bytes: Uint8Array, at: number): DecodedBytes {
  const byte = bytes[at + 1] ?? 0
  if (byte === 13) return { byte: null, read: bytes[at + 2] === 10 ? 3 : 2 } // the line goes on
  if (byte === 10) return { byte: null, read: 2 }
  if (byte < sign('0') || byte > sign('7'))
    return { byte: escapeLetters[String.fromCharCode(byte)] ?? byte, read: 2 }
  let length = 1
  while (length < 3 && isDigit(bytes[at + 1 + length] ?? 0)) length++
  return { byte: Number.parseInt(latin(bytes.subarray(at + 1, at + 1 + length)), 8) & 255, read: 1 + length }
}
