/**
 * Text of a script other than Latin with one byte for each letter instead of two or three, as the compression scheme of
 * Unicode writes it (UTS #6): a window of 128 letters in a row stands above ASCII, and other signs are UTF-8 after a mark.
 */
const other = 0x0e
const [windowStart, windowLetters] = [0x80, 0x80]
const mostWindows = 256 // one byte says which; above, there are no alphabets

/** The window in which most letters of a text are, counted in 128s from U+0000; nothing for one in ASCII. */
export function windowOf(text: string): number | undefined {
  const counts = new Map<number, number>()
  for (const letter of text) {
    const window = codeOfLetter(letter) >> 7
    if (window > 0 && window < mostWindows) counts.set(window, (counts.get(window) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, another]) => another - one)
  return most?.[0]
}

/** A text without halves of letters as bytes, seen through a window. */
export function inWindow(text: string, window: number): Uint8Array {
  const [bytes, encoder] = [[] as number[], new TextEncoder()]
  for (const letter of text) {
    const code = codeOfLetter(letter)
    if (code < windowStart && code !== other) bytes.push(code)
    else if (code >> 7 === window) bytes.push(windowStart + (code & 0x7f))
    else bytes.push(other, ...encoder.encode(letter))
  }
  return Uint8Array.from(bytes)
}

/** The text again; throws a TypeError when it is none. */
export function fromWindow(bytes: Uint8Array, window: number): string {
  const [parts, decoder] = [[] as string[], new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== other) {
      parts.push(
        String.fromCodePoint(byte < windowStart ? byte : window * windowLetters + byte - windowStart),
      )
      continue
    }
    const length = headLength(bytes[at + 1] ?? 0xff)
    parts.push(decoder.decode(bytes.subarray(at + 1, at + 1 + length)))
    at += length
  }
  return parts.join('')
}

/** How many bytes of UTF-8 begin with this one. */
function headLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function codeOfLetter(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
