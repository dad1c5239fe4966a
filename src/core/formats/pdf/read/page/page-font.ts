import { type Budget, spend } from '../budget.ts'
import type { PdfObjects } from '../objects.ts'
import { isList, nameIn, type Value } from '../value.ts'
import { textOfGlyph } from './glyph-names.ts'
import { type UnicodeMap, unicodeMap } from './unicode-map.ts'

/** One sign that a page shows: what it says, and how far it moves the next one, for a type of size 1. */
export interface Sign {
  readonly text: string
  readonly width: number
  readonly isSpace: boolean // the byte 32 alone, which word spacing widens
}

/** A font of a page, as far as its words go. */
export interface PageFont {
  signsOf(bytes: Uint8Array): readonly Sign[]
}

/** What can't be understood, so that nobody takes the rest for all of it. */
const unknown = '\ufffd'

/** Reads a font (PDF 32000-1, 9.5 to 9.10). */
export function pageFont(file: PdfObjects, dict: Value | undefined, budget: Budget): PageFont {
  const unpacked = file.unpack(file.entry(dict, 'ToUnicode'))
  const map = unpacked && unicodeMap(unpacked, budget)
  return nameIn(file.entry(dict, 'Subtype')) === 'Type0'
    ? wideFont(file, dict, map, budget)
    : plainFont(file, dict, map)
}

/** A font with codes of two bytes. */
function wideFont(
  file: PdfObjects,
  dict: Value | undefined,
  map: UnicodeMap | undefined,
  budget: Budget,
): PageFont {
  const encoding = nameIn(file.entry(dict, 'Encoding')) ?? ''
  const below = file.entry(dict, 'DescendantFonts')
  const widthOf = wideWidths(file, isList(below) ? below[0] : undefined, budget)
  const codePage = codePages.find(([pattern]) => pattern.test(encoding))?.[1]
  if (codePage !== undefined && !map) return codePageFont(new TextDecoder(codePage), widthOf)
  const isUnicode = /UCS2|UTF16/.test(encoding)
  const size = map?.bytes === 1 ? 1 : 2
  return {
    signsOf: (bytes) =>
      Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => {
        const code = size === 1 ? (bytes[i] ?? 0) : (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0)
        const text = map?.textOf(code) ?? (isUnicode ? String.fromCharCode(code) : unknown)
        return { text, width: widthOf(code), isSpace: false }
      }),
  }
}

/** Encodings that are older than Unicode, by the names that PDF has for them (PDF 32000-1, 9.7.5.2). */
const codePages: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^GB/, 'gbk'],
  [/RKSJ/, 'shift_jis'],
  [/^EUC-/, 'euc-jp'],
  [/B5/, 'big5'],
  [/^KSC/, 'euc-kr'],
]

/** Letters of one or two bytes; how wide each is can't be told from its code. */
function codePageFont(decoder: TextDecoder, widthOf: (code: number) => number): PageFont {
  return {
    signsOf(bytes) {
      const signs: Sign[] = []
      for (let at = 0; at < bytes.length; ) {
        const size = (bytes[at] ?? 0) > 0x80 ? 2 : 1
        const text = decoder.decode(bytes.subarray(at, at + size))
        signs.push({ text, width: size === 2 ? widthOf(-1) : 0.5, isSpace: false })
        at += size
      }
      return signs
    },
  }
}

const mostWidths = 65_536

/** Lists of widths from a code on, and ranges of codes of one width (PDF 32000-1, 9.7.4.3). */
function wideWidths(file: PdfObjects, font: Value | undefined, budget: Budget): (code: number) => number {
  const list = file.entry(font, 'W')
  const parts = isList(list) ? list.slice(0, mostWidths).map(file.resolve) : []
  const known = new Map<number, number>()
  for (let i = 0; i + 1 < parts.length; ) {
    const [from, next, third] = [Number(parts[i]), parts[i + 1], parts[i + 2]]
    const count = isList(next) ? next.length : Number(next) - from + 1
    for (let j = 0; j < Math.min(count, mostWidths); j++) {
      spend(budget, 1)
      known.set(from + j, Number(isList(next) ? file.resolve(next[j]) : third))
    }
    i += isList(next) ? 2 : 3
  }
  const usual = file.entry(font, 'DW')
  return (code) => {
    const width = known.get(code) ?? usual
    return typeof width === 'number' && Number.isFinite(width) ? width / 1000 : 1
  }
}

/** A font with codes of one byte. */
function plainFont(file: PdfObjects, dict: Value | undefined, map: UnicodeMap | undefined): PageFont {
  const names = differences(file, dict)
  const base = baseEncoding(file, dict)
  const widthOf = plainWidths(file, dict)
  const signs = Array.from({ length: 256 }, (_, code): Sign => {
    const named = names.get(code)
    const said = named === undefined ? base[code] : textOfGlyph(named)
    return { text: map?.textOf(code) ?? said ?? unknown, width: widthOf(code), isSpace: code === 32 }
  })
  return {
    signsOf: (bytes) =>
      Array.from(bytes, (byte) => signs[byte] ?? { text: unknown, width: 0.5, isSpace: false }),
  }
}

/** The letters of an encoding by their codes; a font of signs has names of its own for them. */
function baseEncoding(file: PdfObjects, dict: Value | undefined): readonly string[] {
  const encoding = file.entry(dict, 'Encoding')
  const base = nameIn(encoding) ?? nameIn(file.entry(encoding, 'BaseEncoding'))
  const decoder = new TextDecoder(base === 'MacRomanEncoding' ? 'macintosh' : 'windows-1252')
  return Array.from({ length: 256 }, (_, code) =>
    code < 32 ? (lineEnds.has(code) ? '\n' : unknown) : decoder.decode(Uint8Array.of(code)),
  )
}

/** Some programs draw the end of a line as if it were a letter. */
const lineEnds = new Set([10, 13])

function differences(file: PdfObjects, dict: Value | undefined): ReadonlyMap<number, string> {
  const list = file.entry(file.entry(dict, 'Encoding'), 'Differences')
  const names = new Map<number, string>()
  let code = 0
  for (const one of isList(list) ? list.slice(0, 1000) : []) {
    const name = nameIn(one)
    if (typeof one === 'number') code = one
    if (name !== undefined) names.set(code++, name)
  }
  return names
}

function plainWidths(file: PdfObjects, dict: Value | undefined): (code: number) => number {
  const [first, list] = [file.entry(dict, 'FirstChar'), file.entry(dict, 'Widths')]
  const widths = isList(list) ? list.slice(0, 256).map((one) => Number(file.resolve(one))) : []
  const start = typeof first === 'number' ? first : 0
  return (code) => {
    const said = widths[code - start]
    return said !== undefined && Number.isFinite(said) ? said / 1000 : (helvetica[code - 32] ?? 55.6) / 100
  }
}

/** Of Helvetica, whose widths a file need not say, from the space to the tilde; in hundredths of its size. */
const helvetica: readonly number[] =
  '28 28 36 56 56 89 67 19 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 28 28 58 58 58 56 102 67 67 72 72 67 61 78 72 28 50 67 56 83 72 78 67 78 72 67 61 72 67 94 67 67 61 28 28 28 47 56 33 56 56 50 56 56 28 56 56 22 22 50 22 83 56 56 56 56 33 50 28 56 50 72 50 50 50 33 26 33 58'
    .split(' ')
    .map(Number)
