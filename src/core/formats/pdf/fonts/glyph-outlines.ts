import { table, viewOf } from './font-tables.ts'

/** A face's outlines, as they stand in its `glyf` table (OpenType 1.9, "glyf"). */
export interface GlyphOutlines {
  /** The outline of a glyph; empty for a blank one. */
  outline(glyph: number): Uint8Array
}

export function glyphOutlines(tables: ReadonlyMap<string, DataView>): GlyphOutlines {
  const [glyf, loca] = [table(tables, 'glyf'), table(tables, 'loca')]
  const long = table(tables, 'head').getUint16(50) === 1
  const at = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return {
    outline: (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph)),
  }
}

/** Where in a composite outline its parts are named; none in an outline of its own. */
export function partPlaces(
  outline: Uint8Array,
): readonly { readonly flags: number; readonly glyph: number }[] {
  if (!isComposite(outline)) return []
  const view = viewOf(outline)
  const places = []
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at)
    places.push({ flags: at, glyph: at + 2 })
    more = (flags & moreParts) !== 0
    at += partLength(flags)
  }
  return places
}

/** The outline without its hinting instructions, which PDF readers don't need at reading sizes. */
export function withoutHints(outline: Uint8Array): Uint8Array {
  if (outline.length === 0) return outline
  return isComposite(outline) ? unhintedComposite(outline) : unhintedSimple(outline)
}

const [wordArguments, oneScale, moreParts, twoScales, matrix, hasInstructions] = [1, 8, 32, 64, 128, 256]

function isComposite(outline: Uint8Array): boolean {
  return outline.length > 0 && viewOf(outline).getInt16(0) < 0
}

function partLength(flags: number): number {
  const placing = flags & wordArguments ? 4 : 2
  if (flags & oneScale) return 4 + placing + 2
  if (flags & twoScales) return 4 + placing + 4
  return 4 + placing + (flags & matrix ? 8 : 0)
}

function unhintedComposite(outline: Uint8Array): Uint8Array {
  const view = viewOf(outline.slice())
  const places = partPlaces(outline)
  for (const { flags } of places) view.setUint16(flags, view.getUint16(flags) & ~hasInstructions)
  const last = places.at(-1)?.flags ?? 0
  return new Uint8Array(view.buffer, 0, last + partLength(view.getUint16(last)))
}

function unhintedSimple(outline: Uint8Array): Uint8Array {
  const view = viewOf(outline)
  const lengthAt = 10 + 2 * view.getInt16(0)
  if (view.getUint16(lengthAt) === 0) return outline
  const after = lengthAt + 2 + view.getUint16(lengthAt)
  const bytes = new Uint8Array(lengthAt + 2 + outline.length - after)
  bytes.set(outline.subarray(0, lengthAt))
  bytes.set(outline.subarray(after), lengthAt + 2)
  return bytes
}
