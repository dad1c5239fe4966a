import { describe, expect, it } from 'vitest'
import type { Face } from '../../../src/core/text/face.ts'
import { openFace } from '../../../src/core/text/open-face.ts'
import { openHarfBuzz } from '../../../src/core/text/open-harfbuzz.ts'
import { shelf } from './samples.ts'

const harfbuzz = await openHarfBuzz()
const { faces } = await shelf.facesFor({ regular: 'اب 🇫🇷', bold: '' }, 'ar')
const named = (name: string): Face => {
  const face = faces.regular.find((one) => one.name.startsWith(name))
  if (!face) throw new Error(`The shelf gave no ${name}.`)
  return face
}
const literata = named('Literata')
const amiri = named('Amiri')

describe('a face', () => {
  it('gives the same clusters for the same bytes', () => {
    const again = openFace(harfbuzz, 'Literata', 'regular', literata.bytes)
    expect(again.shape('affluent office', false, 'en')).toEqual(
      literata.shape('affluent office', false, 'en'),
    )
  })

  it('stands above and below its baseline', () => {
    expect(literata.ascent).toBeGreaterThan(500)
    expect(literata.descent).toBeLessThan(0)
  })

  it.each(['Łódź', 'Nguyễn', 'Їжак', 'ᾧ', '€', '→', '12\u202f000', 'non\u2011breaking', 'a\u200d\ufe0f', ''])(
    'of Latin, Cyrillic and Greek covers %j',
    (text) => {
      expect(literata.covers(text)).toBe(true)
    },
  )

  it.each(['א', '你', '😀', '\ufffd', 'aא'])('of Latin, Cyrillic and Greek lacks %j', (text) => {
    expect(literata.covers(text)).toBe(false)
  })

  it('sets letters that join as one glyph with all of their text', () => {
    expect(literata.shape('fi', false, 'en').map((cluster) => cluster.text)).toEqual(['fi'])
  })

  it('draws a flag as one glyph', () => {
    expect(named('NotoEmoji').shape('🇫🇷', false, 'en')).toMatchObject([
      { text: '🇫🇷', glyphs: [{ text: '🇫🇷' }] },
    ])
  })

  it.each(['لا', 'الله', 'لِمُدَّةِ', 'توافق\u200cنامه'])('gives each letter of %s a glyph of its own', (text) => {
    const clusters = amiri.shape(text, true, 'ar')
    expect(clusters.map((cluster) => cluster.text.replace(/\p{M}/gu, ''))).toEqual(
      expect.arrayContaining([...text.replace(/\p{M}/gu, '')]),
    )
    expect(
      clusters
        .map((cluster) => cluster.text)
        .reverse()
        .join(''),
    ).toBe(text)
  })

  it('draws a glyph as a path of the size of its advance', () => {
    const [glyph] = literata.shape('H', false, 'en')[0]?.glyphs ?? []
    const numbers = literata.outline(glyph?.id ?? 0).match(/-?[\d.]+/g) ?? []
    expect(Math.max(...numbers.map(Number))).toBeLessThan(literata.advance(glyph?.id ?? 0))
    expect(literata.advance(glyph?.id ?? 0)).toBe(glyph?.advance)
  })

  it('draws nothing for a space', () => {
    const [glyph] = literata.shape(' ', false, 'en')[0]?.glyphs ?? []
    expect(literata.outline(glyph?.id ?? 0)).toBe('')
  })
})
