import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../../../scripts/fonts/read-fonts.ts'
import { glyphsInFace } from '../../../../../src/core/formats/pdf/fonts/font-book.ts'
import { subsetFont } from '../../../../../src/core/formats/pdf/fonts/subset-font.ts'
import type { Face } from '../../../../../src/core/text/face.ts'
import { openFace } from '../../../../../src/core/text/open-face.ts'
import { openHarfBuzz } from '../../../../../src/core/text/open-harfbuzz.ts'

const text = 'Hello, office “fjords” Việt Ñandú Привет Ωmega ẹ̀'
const fonts = await nodeFonts()
const harfbuzz = await openHarfBuzz()

async function primary(): Promise<Face> {
  const { faces } = await fonts.facesFor({ regular: text, bold: text }, 'en')
  const [face] = faces.regular
  if (!face) throw new Error('There is no face to cut.')
  return face
}

describe('A face that is cut to some of its glyphs', async () => {
  const face = await primary()
  const used = face.shape(text, false, 'en').flatMap(({ glyphs }) => glyphs.map(({ id }) => id))
  const glyphs = [0, ...new Set(used)]
  const program = subsetFont([face.bytes], glyphs)
  const cut = openFace(harfbuzz, 'Cut', 'regular', program)

  it('has the same outlines, under new numbers', () => {
    expect(glyphs.slice(1).map((_, i) => cut.outline(i + 1))).toEqual(
      glyphs.slice(1).map((id) => face.outline(id)),
    )
  })

  it('has the same advances', () => {
    expect(glyphs.slice(1).map((_, i) => cut.advance(i + 1))).toEqual(
      glyphs.slice(1).map((id) => face.advance(id)),
    )
  })

  it('is much smaller', () => {
    expect(program.length).toBeLessThan(face.bytes.length / 10)
  })

  it('may be cut from several faces of its family', async () => {
    const chinese = '教练联盟协议我们承诺每月检查一次'
    const { faces } = await fonts.facesFor({ regular: chinese, bold: '' }, 'zh')
    const slices = faces.regular.slice(1)
    const shown = [...chinese].map((character) => {
      const slice = slices.findIndex((one) => one.covers(character))
      const id = slices[slice]?.shape(character, false, 'zh')[0]?.glyphs[0]?.id ?? 0
      return { glyph: slice * glyphsInFace + id, outline: slices[slice]?.outline(id) }
    })
    const joined = subsetFont(
      slices.map(({ bytes }) => bytes),
      [0, ...shown.map(({ glyph }) => glyph)],
    )
    const family = openFace(harfbuzz, 'Joined', 'regular', joined)
    expect(shown.map((_, i) => family.outline(i + 1))).toEqual(shown.map(({ outline }) => outline))
  })

  it('has a glyph that stands elsewhere as one of its own, with its advance', () => {
    const [glyph = 0] = used
    const placed = [{ glyph, dx: 100, dy: -50, advance: 125 }]
    const moved = openFace(harfbuzz, 'Moved', 'regular', subsetFont([face.bytes], [0, glyph, -1], placed))
    const numbers = (outline: string) => (outline.match(/-?[\d.]+/g) ?? []).map(Number)
    const away = numbers(moved.outline(1)).map((value, index) => value + (index % 2 === 0 ? 100 : -50))
    const off = numbers(moved.outline(2)).map((value, index) => Math.abs(value - (away[index] ?? 0)))
    expect(off.length).toBeGreaterThan(4)
    expect(Math.max(...off)).toBeLessThan(1)
    expect(moved.advance(2)).toBeCloseTo(125, 0)
  })

  it('says what is missing when it has no outlines', () => {
    expect(() => subsetFont([new Uint8Array(12)], [0])).toThrow("has no '")
  })
})
