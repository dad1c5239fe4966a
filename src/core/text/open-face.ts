import type { Cluster } from './cluster.ts'
import { clustersOf, type ShapedGlyph, sharedClusters } from './clusters-of.ts'
import { covers } from './covers.ts'
import type { Face, Weight } from './face.ts'
import type { HarfBuzz } from './open-harfbuzz.ts'

/**
 * A font file that can be shaped with. `name` is fit for a PDF: no spaces. The same bytes always give the same clusters,
 * so one face may serve many documents.
 */
export function openFace(
  harfbuzz: HarfBuzz,
  name: string,
  weight: Weight,
  bytes: Uint8Array,
  languages: readonly string[] = [],
): Face {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)))
  font.setScale(1000, 1000)
  const characters = new Set(font.face.collectUnicodes())
  const { ascender, descender } = font.hExtents()
  const advance = remembered((glyph: number) => font.glyphHAdvance(glyph))
  const blank = [0x200d, 0x200c]
    .map((character) => font.nominalGlyph(character))
    .find((glyph) => glyph !== undefined && glyph > 0 && advance(glyph) === 0)
  const single = sharedClusters()
  const shape = (text: string, rtl: boolean, language: string) =>
    clustersOf(shapeGlyphs(harfbuzz, font, text, rtl, language), text, rtl, blank, single)
  return {
    name,
    weight,
    languages,
    bytes,
    ascent: ascender,
    descent: descender,
    covers: (grapheme) => covers(characters, grapheme),
    shape: shortRemembered(shape),
    advance,
    outline: remembered((glyph: number) => font.glyphToPath(glyph)),
  }
}

function shapeGlyphs(
  harfbuzz: HarfBuzz,
  font: InstanceType<HarfBuzz['Font']>,
  text: string,
  rtl: boolean,
  language: string,
): readonly ShapedGlyph[] {
  const buffer = new harfbuzz.Buffer()
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(rtl ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
  buffer.setLanguage(language)
  harfbuzz.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map((info, index) => ({
    id: info.codepoint,
    start: info.cluster,
    advance: positions[index]?.xAdvance ?? 0,
    dx: positions[index]?.xOffset ?? 0,
    dy: positions[index]?.yOffset ?? 0,
  }))
}

function remembered<Value>(make: (glyph: number) => Value): (glyph: number) => Value {
  const known = new Map<number, Value>()
  return (glyph) => {
    const value = known.get(glyph) ?? make(glyph)
    known.set(glyph, value)
    return value
  }
}

type ShapeText = (text: string, rtl: boolean, language: string) => readonly Cluster[]

/** Short stretches come again and again, above all in Chinese, where a face is one slice of many; long ones do not. */
function shortRemembered(shape: ShapeText): ShapeText {
  const known = new Map<string, readonly Cluster[]>()
  return (text, rtl, language) => {
    if (text.length > 8) return shape(text, rtl, language)
    const key = `${language} ${rtl} ${text}`
    const clusters = known.get(key) ?? shape(text, rtl, language)
    known.set(key, clusters)
    return clusters
  }
}
