import { withoutSymbolFonts } from './symbol-fonts.ts'

/**
 * The text as every format writes it: composed (NFC), with one kind of line break, tabs as spaces, the signs of symbol fonts
 * as what they look like, and U+FFFD for what has no place in text: lone surrogates, controls and noncharacters (Unicode 17,
 * 23.7). Data files keep what was typed.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text
  return withoutSymbolFonts(oneKindOfLineBreak(text.toWellFormed().normalize('NFC')))
    .replaceAll('\t', ' ')
    .replaceAll(divided, '')
    .replaceAll('\ufeff', '\u2060') // a byte order mark may not stand in a PDF's text; this joins words as it did
    .replace(strange, '\ufffd')
}

/**
 * What somebody typed or pasted, as it is kept: lines end in line feeds, and what can't be seen and has no place in text is
 * gone: controls but for tabs, and noncharacters.
 */
export function cleanInput(text: string): string {
  return oneKindOfLineBreak(text).replace(strange, (sign) => (sign === '\t' ? sign : ''))
}

function oneKindOfLineBreak(text: string): string {
  return text.replace(lineBreaks, '\n')
}

const plain = /^[\n\x20-\x7e\xa0-\u02ff]*$/
const lineBreaks = /\r\n|[\r\v\f\x85\u2028\u2029]/g
const strange = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu
const divided = '\ufffe' // PDFium gives it for the hyphen of a word that goes on in the next line
