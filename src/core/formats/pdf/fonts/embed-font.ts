import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import type { Face } from '../../../text/face.ts'
import { type FontUse, glyphsInFace, ownWidth, postScriptName } from './font-book.ts'
import { fontTables, table } from './font-tables.ts'
import { subsetFont } from './subset-font.ts'
import { writeUnicodeMap } from './unicode-map.ts'

/** Writes what is used of a family into the document: a code is one glyph with one text (PDF 32000-1, 9.7). */
export function embedFont(context: PDFContext, use: FontUse, index: number): PDFRef {
  const [face] = use.faces
  if (!face) throw new Error(`Nothing was shown in the font ${use.name}, so there is nothing to embed.`)
  const name = `${subsetTag(index)}+${postScriptName(face)}`
  const glyphs = [...new Set(use.slots.map(({ glyph }) => glyph))]
  const descendant = {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: describe(
      context,
      face,
      name,
      subsetFont(
        use.faces.map(({ bytes }) => bytes),
        glyphs,
        use.placed,
      ),
    ),
    W: [0, use.slots.map(({ glyph }) => glyphWidth(use, glyph))],
    CIDToGIDMap: glyphMap(context, use, glyphs),
  }
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(context.obj(descendant))],
      ToUnicode: context.register(context.stream(writeUnicodeMap(use.slots))),
    }),
  )
}

/** Six capitals that tell this subset from the others in the file (PDF 32000-1, 9.6.4). */
function subsetTag(index: number): string {
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** (5 - i)) % 26)),
  ).join('')
}

/** Codes and glyph numbers are the same, unless a glyph is used for two texts. */
function glyphMap(context: PDFContext, use: FontUse, glyphs: readonly number[]): PDFRef | string {
  if (glyphs.length === use.slots.length) return 'Identity'
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]))
  const map = new DataView(new ArrayBuffer(2 * use.slots.length))
  use.slots.forEach(({ glyph }, code) => {
    map.setUint16(2 * code, numbers.get(glyph) ?? 0)
  })
  return context.register(context.stream(new Uint8Array(map.buffer)))
}

function glyphWidth({ faces, placed }: FontUse, glyph: number): number {
  if (glyph < 0) return placed[-1 - glyph]?.advance ?? 0
  const face = faces[Math.floor(glyph / glyphsInFace)]
  return face && glyph > 0 ? ownWidth(face, glyph % glyphsInFace) : 0
}

function describe(context: PDFContext, face: Face, name: string, program: Uint8Array): PDFRef {
  const tables = fontTables(face.bytes)
  const head = table(tables, 'head')
  const scale = 1000 / head.getUint16(18)
  const scaled = (value: number) => Math.round(value * scale)
  const os2 = tables.get('OS/2')
  const capitals = os2 && os2.getUint16(0) >= 2 ? scaled(os2.getInt16(88)) : Math.round(face.ascent * 0.7)
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4, // the codes are our own
    FontBBox: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))),
    ItalicAngle: 0,
    Ascent: Math.round(face.ascent),
    Descent: Math.round(face.descent),
    CapHeight: capitals,
    StemV: face.weight === 'bold' ? 140 : 80,
    FontFile2: context.register(context.stream(program, { Length1: program.length })),
  }
  return context.register(context.obj(descriptor))
}
