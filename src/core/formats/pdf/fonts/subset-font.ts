import { glyphsInFace, type OffsetGlyph } from './font-book.ts'
import { bytesOf, fontTables, table, viewOf } from './font-tables.ts'
import { type GlyphOutlines, glyphOutlines, partPlaces, withoutHints } from './glyph-outlines.ts'
import { joinTables } from './join-tables.ts'
import { placedOutline, withOneMoreDepth } from './placed-outline.ts'

/**
 * A TrueType file with these glyphs alone, renumbered in their order; their parts follow them. They may come from several
 * faces of one family: glyphs count on from face to face, and -1, -2, … are those that are `placed`, each a glyph of one
 * part. Holds the tables that a PDF needs, and no hints.
 */
export function subsetFont(
  faces: readonly Uint8Array[],
  glyphs: readonly number[],
  placed: readonly OffsetGlyph[] = [],
): Uint8Array {
  const family: FontSource = { faces: faces.map(openFontTables), placed }
  const all = withParts(glyphs, family)
  const numbers = new Map(all.map((glyph, number) => [glyph, number]))
  const { glyf, loca } = inOneTable(all.map((glyph) => keptOutline(glyph, family, numbers)))
  const tables = family.faces[0]?.tables ?? new Map()
  const most = table(tables, 'maxp')
  return joinTables([
    ['glyf', glyf],
    ['head', changed(table(tables, 'head'), 50, loca.length > 2 * all.length + 2 ? 1 : 0)],
    ['hhea', changed(table(tables, 'hhea'), 34, all.length)],
    ['hmtx', metrics(family, all)],
    ['loca', loca],
    ['maxp', changed(placed.length > 0 ? withOneMoreDepth(most) : most, 4, all.length)],
  ])
}

interface OpenFace {
  readonly tables: ReadonlyMap<string, DataView>
  readonly outlines: GlyphOutlines
  readonly fullMetrics: number // glyphs that have an advance of their own
}

interface FontSource {
  readonly faces: readonly OpenFace[]
  readonly placed: readonly OffsetGlyph[]
}

function openFontTables(font: Uint8Array): OpenFace {
  const tables = fontTables(font)
  return { tables, outlines: glyphOutlines(tables), fullMetrics: table(tables, 'hhea').getUint16(34) }
}

/** The outline of a glyph in the family; .notdef is never shown and has none. */
function outlineOf(glyph: number, { faces, placed }: FontSource): Uint8Array {
  const place = placed[-1 - glyph]
  if (place) {
    const part = outlineOf(place.glyph, { faces, placed })
    return placedOutline(part, place.glyph % glyphsInFace, inUnits(place, faceOf(place.glyph, faces)))
  }
  const id = glyph % glyphsInFace
  return (id > 0 && faceOf(glyph, faces)?.outlines.outline(id)) || new Uint8Array(0)
}

function faceOf(glyph: number, faces: readonly OpenFace[]): OpenFace | undefined {
  return faces[Math.floor(glyph / glyphsInFace)]
}

/** Thousandths of the type size in the units of a face. */
function inUnits({ dx, dy, advance }: OffsetGlyph, face: OpenFace | undefined): Omit<OffsetGlyph, 'glyph'> {
  const units = face ? table(face.tables, 'head').getUint16(18) / 1000 : 1
  return { dx: Math.round(dx * units), dy: Math.round(dy * units), advance: Math.round(advance * units) }
}

function keptOutline(glyph: number, family: FontSource, numbers: ReadonlyMap<number, number>): Uint8Array {
  const outline = withoutHints(outlineOf(glyph, family))
  const places = partPlaces(outline)
  if (places.length === 0) return outline
  const view = viewOf(outline.slice())
  for (const place of places) {
    const part = partIn(view.getUint16(place.glyph), glyph, family)
    view.setUint16(place.glyph, numbers.get(part) ?? 0)
  }
  return bytesOf(view)
}

/** The number in the family of a part of a glyph, which stands in the same face. */
function partIn(id: number, glyph: number, { placed }: FontSource): number {
  const beside = placed[-1 - glyph]?.glyph ?? glyph
  return beside - (beside % glyphsInFace) + id
}

/** The glyphs and, after them, the parts of the composite ones, and the parts' parts. */
function withParts(glyphs: readonly number[], family: FontSource): readonly number[] {
  const all = [...glyphs]
  const known = new Set(glyphs)
  for (const glyph of all) {
    const outline = outlineOf(glyph, family)
    for (const place of partPlaces(outline)) {
      const part = partIn(viewOf(outline).getUint16(place.glyph), glyph, family)
      if (!known.has(part)) all.push(part)
      known.add(part)
    }
  }
  return all
}

function inOneTable(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (length: number) => (length + 1) & ~1
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  const places = [0]
  let at = 0
  for (const outline of outlines) {
    glyf.set(outline, at)
    at += padded(outline.length)
    places.push(at)
  }
  return { glyf, loca: at < 0x20000 ? halves(places) : int16Bytes(places) }
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
function int16Bytes(places: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * places.length))
  places.forEach((place, i) => {
    view.setUint32(4 * i, place)
  })
  return bytesOf(view)
}

/** The advance and the left side bearing of each glyph. */
function metrics({ faces, placed }: FontSource, glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((glyph, i) => {
    const place = placed[-1 - glyph]
    const face = faceOf(place?.glyph ?? glyph, faces)
    if (!face) return
    const own = metricsOf(face, (place?.glyph ?? glyph) % glyphsInFace)
    const moved = place && inUnits(place, face)
    view.setUint16(4 * i, moved?.advance ?? own.advance)
    view.setInt16(4 * i + 2, own.bearing + (moved?.dx ?? 0))
  })
  return bytesOf(view)
}

function metricsOf({ tables, fullMetrics }: OpenFace, id: number): { advance: number; bearing: number } {
  const hmtx = table(tables, 'hmtx')
  return {
    advance: hmtx.getUint16(4 * Math.min(id, fullMetrics - 1)),
    bearing: hmtx.getInt16(id < fullMetrics ? 4 * id + 2 : 4 * fullMetrics + 2 * (id - fullMetrics)),
  }
}

function changed(view: DataView, at: number, value: number): Uint8Array {
  const bytes = bytesOf(view).slice()
  viewOf(bytes).setUint16(at, value)
  return bytes
}
