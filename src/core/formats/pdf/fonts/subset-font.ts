import { glyphsInFace } from './font-book.ts'
import { bytesOf, fontTables, table, viewOf } from './font-tables.ts'
import { type GlyphOutlines, glyphOutlines, partPlaces, withoutHints } from './glyph-outlines.ts'
import { joinTables } from './join-tables.ts'

/**
 * A TrueType file with these glyphs alone, renumbered in their order; their parts follow them. They may come from several
 * faces of one family: glyphs count on from face to face. Holds the tables that a PDF needs, and no hints.
 */
export function subsetFont(faces: readonly Uint8Array[], glyphs: readonly number[]): Uint8Array {
  const family = faces.map(openFace)
  const all = withParts(glyphs, family)
  const numbers = new Map(all.map((glyph, number) => [glyph, number]))
  const { glyf, loca } = placed(all.map((glyph) => keptOutline(glyph, family, numbers)))
  const tables = family[0]?.tables ?? new Map()
  return joinTables([
    ['glyf', glyf],
    ['head', changed(table(tables, 'head'), 50, loca.length > 2 * all.length + 2 ? 1 : 0)],
    ['hhea', changed(table(tables, 'hhea'), 34, all.length)],
    ['hmtx', metrics(family, all)],
    ['loca', loca],
    ['maxp', changed(table(tables, 'maxp'), 4, all.length)],
  ])
}

interface OpenFace {
  readonly tables: ReadonlyMap<string, DataView>
  readonly outlines: GlyphOutlines
  readonly fullMetrics: number // glyphs that have an advance of their own
}

function openFace(font: Uint8Array): OpenFace {
  const tables = fontTables(font)
  return { tables, outlines: glyphOutlines(tables), fullMetrics: table(tables, 'hhea').getUint16(34) }
}

/** The outline of a glyph in the family; .notdef is never shown and has none. */
function outlineOf(glyph: number, family: readonly OpenFace[]): Uint8Array {
  const id = glyph % glyphsInFace
  return (id > 0 && family[Math.floor(glyph / glyphsInFace)]?.outlines.outline(id)) || new Uint8Array(0)
}

function keptOutline(
  glyph: number,
  family: readonly OpenFace[],
  numbers: ReadonlyMap<number, number>,
): Uint8Array {
  const outline = withoutHints(outlineOf(glyph, family))
  const places = partPlaces(outline)
  if (places.length === 0) return outline
  const view = viewOf(outline.slice())
  for (const place of places) {
    const part = inFamily(view.getUint16(place.glyph), glyph)
    view.setUint16(place.glyph, numbers.get(part) ?? 0)
  }
  return bytesOf(view)
}

/** The number in the family of a glyph that stands in the same face as `beside`. */
function inFamily(id: number, beside: number): number {
  return beside - (beside % glyphsInFace) + id
}

/** The glyphs and, after them, the parts of the composite ones, and the parts' parts. */
function withParts(glyphs: readonly number[], family: readonly OpenFace[]): readonly number[] {
  const all = [...glyphs]
  const known = new Set(glyphs)
  for (const glyph of all) {
    const outline = outlineOf(glyph, family)
    for (const place of partPlaces(outline)) {
      const part = inFamily(viewOf(outline).getUint16(place.glyph), glyph)
      if (!known.has(part)) all.push(part)
      known.add(part)
    }
  }
  return all
}

function placed(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (length: number) => (length + 1) & ~1
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  const places = [0]
  let at = 0
  for (const outline of outlines) {
    glyf.set(outline, at)
    at += padded(outline.length)
    places.push(at)
  }
  return { glyf, loca: at < 0x20000 ? halves(places) : words(places) }
}

/** Places in the short form of `loca`: halves of them, in 16 bits. */
function halves(places: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * places.length))
  places.forEach((place, i) => {
    view.setUint16(2 * i, place / 2)
  })
  return bytesOf(view)
}

/** Places in the long form, in 32 bits. */
function words(places: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * places.length))
  places.forEach((place, i) => {
    view.setUint32(4 * i, place)
  })
  return bytesOf(view)
}

/** The advance and the left side bearing of each glyph. */
function metrics(family: readonly OpenFace[], glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((glyph, i) => {
    const [face, id] = [family[Math.floor(glyph / glyphsInFace)], glyph % glyphsInFace]
    if (!face) return
    const [hmtx, full] = [table(face.tables, 'hmtx'), face.fullMetrics]
    view.setUint16(4 * i, hmtx.getUint16(4 * Math.min(id, full - 1)))
    view.setInt16(4 * i + 2, hmtx.getInt16(id < full ? 4 * id + 2 : 4 * full + 2 * (id - full)))
  })
  return bytesOf(view)
}

function changed(view: DataView, at: number, value: number): Uint8Array {
  const bytes = bytesOf(view).slice()
  viewOf(bytes).setUint16(at, value)
  return bytes
}
