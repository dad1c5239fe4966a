/**
 * A string of a PDF as text: in UTF-16 or UTF-8 when it begins with their mark, else in PDFDocEncoding (Annex D), or in
 * UTF-8 after all, which older tools write without a mark. Signs that no text has are left out.
 */
export function decodeText(bytes: Uint8Array): string {
  return withoutControls(markedText(bytes))
}

function markedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return withoutLanguages(new TextDecoder('utf-16be').decode(bytes))
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return withoutLanguages(new TextDecoder('utf-16le').decode(bytes))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  return (
    unmarkedUtf8(bytes) ??
    Array.from(bytes, (byte) => special.get(byte) ?? String.fromCharCode(byte)).join('')
  )
}

/** Letters above ASCII that happen to be UTF-8 are hardly ever anything else. */
function unmarkedUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.every((byte) => byte < 0x80)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // it isn't
  }
}

/** Every end of a line as a line feed, and neither controls nor what Unicode keeps free (PDFium writes U+FFFE for a hyphen). */
function withoutControls(text: string): string {
  return text
    .replace(/^\ufeff/, '') // a second mark
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, '')
}

const mark = String.fromCharCode(0x1b)

/** Readers may name a passage's language between two escapes (PDF 32000-1, 7.9.2.2). */
function withoutLanguages(text: string): string {
  return text.replace(/\p{Cc}(?:[a-zA-Z]{2}){1,2}\p{Cc}/gu, (found) =>
    found.startsWith(mark) && found.endsWith(mark) ? '' : found,
  )
}

const special: ReadonlyMap<number, string> = new Map([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((character, i): [number, string] => [0x18 + i, character]),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((character, i): [number, string] => [0x80 + i, character]),
  [0xa0, '€'],
])
