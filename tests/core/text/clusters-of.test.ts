import { describe, expect, it } from 'vitest'
import { clustersOf, type ShapedGlyph, sharedClusters } from '../../../src/core/text/clusters-of.ts'

const blank = 9
const glyph = (id: number, start: number, advance = 500): ShapedGlyph => ({
  id,
  start,
  advance,
  dx: 0,
  dy: 0,
})
const clusters = (glyphs: readonly ShapedGlyph[], text: string, rtl = false) =>
  clustersOf(glyphs, text, rtl, blank, sharedClusters()).map((cluster) => [
    cluster.text,
    ...cluster.glyphs.map(({ id, text }) => [id, text]),
  ])

describe('clustersOf', () => {
  it('gives each glyph the characters up to the next one', () => {
    expect(clusters([glyph(1, 0), glyph(2, 2), glyph(3, 3)], 'fiab')).toEqual([
      ['fi', [1, 'fi']],
      ['a', [2, 'a']],
      ['b', [3, 'b']],
    ])
  })

  it('reads right-to-left glyphs from the end', () => {
    expect(clusters([glyph(2, 1), glyph(1, 0)], 'אב', true)).toEqual([
      ['ב', [2, 'ב']],
      ['א', [1, 'א']],
    ])
  })

  it('lets the widest glyph of a cluster carry its text', () => {
    expect(clusters([glyph(1, 0, 0), glyph(2, 0, 600), glyph(3, 0, 600)], 'कि')).toEqual([
      ['कि', [1, ''], [2, 'कि'], [3, '']],
    ])
  })

  it('hangs the later letters of a right-to-left ligature on blank glyphs to its left', () => {
    expect(clusters([glyph(5, 0)], 'لا', true)).toEqual([
      ['ا', [blank, 'ا']],
      ['ل', [5, 'ل']],
    ])
  })

  it('leaves a letter with its marks together', () => {
    expect(clusters([glyph(5, 0)], 'شَ', true)).toEqual([['شَ', [5, 'شَ']]])
  })

  it('keeps a text of which nothing is drawn', () => {
    expect(clusters([], '\u200b')).toEqual([['\u200b']])
  })

  it('keeps characters before the first glyph', () => {
    expect(clusters([glyph(1, 1)], '\u200ba')).toEqual([['\u200ba', [1, '\u200ba']]])
  })

  it('makes one cluster for glyphs that are alike', () => {
    const [first, , third] = clustersOf(
      [glyph(1, 0), glyph(2, 1), glyph(1, 2)],
      'aba',
      false,
      blank,
      sharedClusters(),
    )
    expect(third).toBe(first)
  })
})
