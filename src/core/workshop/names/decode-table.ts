/**
 * The text of a table that some program saved: UTF-8, UTF-16 in either order of bytes, with or without a mark at its start, else
 * Windows-1252, as older versions of Excel save it in Western Europe and America.
 */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  const zeros = zerosAt(bytes.subarray(0, 1000))
  if (zeros.odd > 0.3) return decoded(bytes, 'utf-16le')
  if (zeros.even > 0.3) return decoded(bytes, 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoded(bytes, 'windows-1252')
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** How many of the bytes at odd and at even places are zero: in UTF-16, every second one of a Latin letter. */
function zerosAt(bytes: Uint8Array): { readonly odd: number; readonly even: number } {
  const half = Math.max(1, bytes.length / 2)
  const count = (rest: number) =>
    bytes.filter((byte, place) => byte === 0 && place % 2 === rest).length / half
  return { odd: count(1), even: count(0) }
}
