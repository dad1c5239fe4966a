/** Encodings that can't be told from each other by the bytes alone, as the Encoding Standard (WHATWG) calls them. */
export const tableEncodings = [
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const
export type TableEncoding = (typeof tableEncodings)[number]

/** As what programs of a country save text that is not Unicode, by the first part of its language. */
const olderEncodings: Readonly<Record<string, TableEncoding>> = {
  ja: 'shift_jis',
  zh: 'gb18030',
  ko: 'euc-kr',
  ...inOneEncoding(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'], 'windows-1251'),
  ...inOneEncoding(['pl', 'cs', 'sk', 'hu', 'hr', 'sl', 'ro', 'bs', 'sq'], 'windows-1250'),
  ...inOneEncoding(['lt', 'lv', 'et'], 'windows-1257'),
  el: 'windows-1253',
  tr: 'windows-1254',
  he: 'windows-1255',
  ...inOneEncoding(['ar', 'fa', 'ur'], 'windows-1256'),
  th: 'windows-874',
  vi: 'windows-1258',
}

function inOneEncoding(
  languages: readonly string[],
  encoding: TableEncoding,
): Readonly<Record<string, TableEncoding>> {
  return Object.fromEntries(languages.map((language) => [language, encoding]))
}

/**
 * The text of a table that some program saved: UTF-8, UTF-16 in either order of bytes, with or without a mark at its start, else
 * what older versions of Excel save where the languages of the reader are written, and at last Windows-1252, the one of
 * Western Europe and America; or in the encoding that somebody says.
 */
export function decodeTable(
  bytes: Uint8Array,
  languages: readonly string[] = [],
  encoding?: TableEncoding,
): string {
  if (encoding !== undefined) return decoded(bytes, encoding)
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  const zeros = zerosAt(bytes.subarray(0, 1000))
  if (zeros.odd > 0.3) return decoded(bytes, 'utf-16le')
  if (zeros.even > 0.3) return decoded(bytes, 'utf-16be')
  const older = olderEncodings[languages[0]?.toLowerCase().split('-')[0] ?? '']
  const fitting = ['utf-8', ...(older ? [older] : [])].map((encoding) => decodedWhole(bytes, encoding))
  return fitting.find((text) => text !== undefined) ?? decoded(bytes, 'windows-1252')
}

/** The text, or nothing where some of the bytes mean nothing in this encoding. */
function decodedWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined // other bytes than those of this encoding
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
