/**
 * The text as it is set: composed (NFC), with one kind of line break, tabs as spaces, and U+FFFD for what has no place in
 * text: lone surrogates, controls and noncharacters (Unicode 17, 23.7).
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replaceAll('\ufeff', '\u2060') // a byte order mark may not stand in a PDF's text; this joins words as it did
    .replace(strange, '\ufffd')
}

const plain = /^[\n\x20-\x7e\xa0-\u02ff]*$/
const lineBreaks = /\r\n|[\r\v\f\x85\u2028\u2029]/g
const strange = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu
