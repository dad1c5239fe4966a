import { PDFHexString, PDFString } from 'pdf-lib'

/** Text outside of the pages, such as a title: as it is when it is plain ASCII, else in UTF-16. */
export function textString(text: string): PDFString | PDFHexString {
  if (!/^[\x20-\x7e]*$/.test(text)) return PDFHexString.fromText(text)
  return PDFString.of(text.replace(/[\\()]/g, '\\$&'))
}
