import { PDFString } from 'pdf-lib'
import { escaped } from './escaped.ts'

/** Text outside of the pages, such as a title: as it is when it is plain ASCII, else in UTF-16. */
export function textString(text: string): PDFString {
  return PDFString.of(escaped(/^[\x20-\x7e]*$/.test(text) ? text : utf16(text)))
}

/** Big end first, after its mark; one character for each byte. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return ['\xfe\xff', ...units.map((unit) => String.fromCharCode(unit >> 8, unit & 255))].join('')
}
