import type { Sheet } from './page.ts'

/** The sheet that printers hold where a language (BCP 47) is at home: Letter in much of America, else A4 (CLDR 48, paperSize). */
export function sheetFor(language: string): Sheet {
  return letterRegions.has(new Intl.Locale(language).region ?? '') ? 'letter' : 'a4'
}

const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))
