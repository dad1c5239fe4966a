import subsetFont from 'subset-font'
import { openHarfBuzz } from '../../src/core/text/open-harfbuzz.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'

/**
 * The same font, drawn larger at the same type size: its em has fewer units (OpenType 1.9, `head`), so outlines, advances
 * and all that joins them grow together.
 */
export async function enlargedFont(woff: Uint8Array, factor: number): Promise<Uint8Array> {
  const font = fontFromWoff(woff)
  const { Blob, Face } = await openHarfBuzz()
  const characters = new Face(new Blob(font)).collectUnicodes()
  return subsetFont(Buffer.from(withSmallerEm(font, factor)), String.fromCodePoint(...characters), {
    targetFormat: 'woff',
    noHinting: true,
  })
}

function withSmallerEm(font: Uint8Array, factor: number): Uint8Array {
  const copy = font.slice()
  const view = new DataView(copy.buffer)
  const place = tableStart(view, 0x68656164) + 18 // 'head', unitsPerEm
  view.setUint16(place, Math.round(view.getUint16(place) / factor))
  return copy
}

function tableStart(font: DataView, tag: number): number {
  const entries = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + 16 * index)
  const entry = entries.find((at) => font.getUint32(at) === tag)
  if (entry === undefined) throw new Error('This font has no head table, so it cannot be enlarged.')
  return font.getUint32(entry + 8)
}
