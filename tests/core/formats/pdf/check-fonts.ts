import type { PDFDocument, PDFObject } from 'pdf-lib'
import { get, nameOf, partsOf, streamOf, streamText, strings, unescaped } from './pdf-file.ts'

/** What is wrong with the faces that pages are set in: not embedded, not readable, or a glyph that is missing. */
export function fontFaults(document: PDFDocument): string[] {
  const pages = document.getPages()
  const fonts = get(pages[0]?.node, 'Resources', 'Font')
  const shown = pages.map((page) => codesByFont(streamText(get(page.node, 'Contents'))))
  const names = new Set(shown.flatMap((codes) => [...codes.keys()]))
  return [...names].flatMap((name) => {
    const codes = new Set(shown.flatMap((page) => [...(page.get(name) ?? [])]))
    return faultsOf(get(fonts, name), codes).map((fault) => `${name}: ${fault}`)
  })
}

/** The codes that are shown in each font. */
function codesByFont(content: string): ReadonlyMap<string, ReadonlySet<number>> {
  const codes = new Map<string, Set<number>>()
  let font = ''
  for (const [found, name] of content.matchAll(new RegExp(`${strings.source}|/(F\\d+) [\\d.]+ Tf`, 'g'))) {
    font = name ?? font
    const known = codes.get(font) ?? new Set<number>()
    const bytes = name === undefined ? unescaped(found) : ''
    for (let i = 0; i < bytes.length; i += 2) known.add(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
    codes.set(font, known)
  }
  return codes
}

function faultsOf(font: PDFObject | undefined, codes: ReadonlySet<number>): string[] {
  const [descendant] = partsOf(get(font, 'DescendantFonts'))
  const texts = textsByCode(streamText(get(font, 'ToUnicode')))
  const unread = [...codes].filter((code) => !texts.get(code))
  const missing = [...codes].filter((code) => glyphOf(get(descendant, 'CIDToGIDMap'), code) === 0)
  return [
    ...(get(font, 'ToUnicode') ? [] : ['there is no ToUnicode map']),
    ...(get(descendant, 'FontDescriptor', 'FontFile2') ? [] : ['the face is not embedded']),
    ...(unread.length > 0 ? [`${unread.length} codes have no text`] : []),
    ...(missing.length > 0 ? [`${missing.length} codes show .notdef`] : []),
  ]
}

function textsByCode(map: string): ReadonlyMap<number, string> {
  const ranges = [...map.matchAll(/^<([0-9a-f]{4})><[0-9a-f]{4}>\[(.*)\]$/gm)]
  return new Map(
    ranges.flatMap(([, first = '', list = '']) =>
      [...list.matchAll(/<([0-9a-f]*)>/g)].map(([, text = ''], i): [number, string] => [
        Number.parseInt(first, 16) + i,
        text,
      ]),
    ),
  )
}

function glyphOf(map: PDFObject | undefined, code: number): number {
  if (nameOf(map) === 'Identity') return code
  const bytes = streamOf(map)
  return (bytes[2 * code] ?? 0) * 256 + (bytes[2 * code + 1] ?? 0)
}
