/** Encodings that can't be told from each other by the bytes alone, as the Encoding Standard (WHATWG) calls them. */
export const tableEncodings = [
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const
export type TableEncoding = (typeof tableEncodings)[number]

/**
 * The text of a table that some program saved: UTF-8, UTF-16 in either order of bytes, with or without a mark at its start, else
 * Windows-1252, as older versions of Excel save it in Western Europe and America; or in
 * the encoding that somebody says.
 */
export function decodeTable(bytes: Uint8Array, encoding?: TableEncoding): string {
  if (encoding !== undefined) return decoded(bytes, encoding)
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
