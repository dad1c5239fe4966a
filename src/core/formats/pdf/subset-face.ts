import { bytesOf, fontTables, table, viewOf } from './font-tables.ts'
import { type GlyphOutlines, glyphOutlines, partPlaces, withoutHints } from './glyph-outlines.ts'
import { joinTables } from './join-tables.ts'

/**
 * A TrueType file with these glyphs alone, renumbered in their order; their parts follow them. Holds the
 * tables that a PDF needs, and no hints.
 */
export function subsetFace(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const tables = fontTables(font)
  const outlines = glyphOutlines(tables)
  const all = withParts(glyphs, outlines)
  const numbers = new Map(all.map((glyph, number) => [glyph, number]))
  const kept = all.map((glyph) =>
    glyph === 0 ? empty : renumbered(withoutHints(outlines.outline(glyph)), numbers),
  )
  const { glyf, loca } = placed(kept)
  return joinTables([
    ['glyf', glyf],
    ['head', changed(table(tables, 'head'), 50, 1)], // loca holds 32-bit places
    ['hhea', changed(table(tables, 'hhea'), 34, all.length)],
    ['hmtx', metrics(tables, all)],
    ['loca', loca],
    ['maxp', changed(table(tables, 'maxp'), 4, all.length)],
  ])
}

const empty = new Uint8Array(0)

/** The glyphs and, after them, the parts of the composite ones, and the parts' parts. */
function withParts(glyphs: readonly number[], outlines: GlyphOutlines): readonly number[] {
  const all = [...glyphs]
  const known = new Set(glyphs)
  for (const glyph of all) {
    if (glyph === 0) continue
    for (const part of parts(outlines.outline(glyph))) {
      if (known.has(part)) continue
      known.add(part)
      all.push(part)
    }
  }
  return all
}

function parts(outline: Uint8Array): readonly number[] {
  return partPlaces(outline).map(({ glyph }) => viewOf(outline).getUint16(glyph))
}

function renumbered(outline: Uint8Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const places = partPlaces(outline)
  if (places.length === 0) return outline
  const view = viewOf(outline.slice())
  for (const { glyph } of places) view.setUint16(glyph, numbers.get(view.getUint16(glyph)) ?? 0)
  return bytesOf(view)
}

function placed(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (length: number) => (length + 3) & ~3
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  const loca = new DataView(new ArrayBuffer(4 * outlines.length + 4))
  let at = 0
  outlines.forEach((outline, i) => {
    glyf.set(outline, at)
    at += padded(outline.length)
    loca.setUint32(4 * i + 4, at)
  })
  return { glyf, loca: bytesOf(loca) }
}

/** The advance and the left side bearing of each glyph. */
function metrics(tables: ReadonlyMap<string, DataView>, glyphs: readonly number[]): Uint8Array {
  const [hmtx, full] = [table(tables, 'hmtx'), table(tables, 'hhea').getUint16(34)]
  const view = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((glyph, i) => {
    view.setUint16(4 * i, hmtx.getUint16(4 * Math.min(glyph, full - 1)))
    view.setInt16(4 * i + 2, hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)))
  })
  return bytesOf(view)
}

function changed(view: DataView, at: number, value: number): Uint8Array {
  const bytes = bytesOf(view).slice()
  viewOf(bytes).setUint16(at, value)
  return bytes
}
