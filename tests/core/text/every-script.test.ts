import bidiFactory from 'bidi-js'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/core/text/break-lines.ts'
import { cleanText } from '../../../src/core/text/clean-text.ts'
import { shapeParagraph } from '../../../src/core/text/paragraph.ts'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { clustersOfLine, glyphsOf, samples, seen, sorted, styleFor } from './samples.ts'

describe.each(samples)('a line in %s', (_, text) => {
  it('is drawn without a missing glyph', async () => {
    const line = shapeLine(text, await styleFor(text))
    expect(glyphsOf(line).filter((glyph) => glyph.id === 0)).toEqual([])
  })

  it('has clusters that are the whole text, in the order of reading', async () => {
    const paragraph = shapeParagraph(cleanText(text), await styleFor(text))
    expect(paragraph.clusters.map((cluster) => cluster.text).join('')).toBe(cleanText(text))
  })

  it('has glyphs that carry every character once', async () => {
    const line = shapeLine(text, await styleFor(text))
    expect(
      sorted(
        glyphsOf(line)
          .map((glyph) => glyph.text)
          .join(''),
      ),
    ).toBe(sorted(cleanText(text)))
  })

  it('is as wide as its glyphs together', async () => {
    const line = shapeLine(text, await styleFor(text))
    const advances = clustersOfLine(line).flatMap((cluster) => cluster.glyphs.map((glyph) => glyph.advance))
    expect(line.width).toBeCloseTo(advances.reduce((sum, advance) => sum + advance, 0))
  })

  it('is the same in bold, but for its looks', async () => {
    const [regular, bold] = [await styleFor(text, 'en', 'regular'), await styleFor(text, 'en', 'bold')]
    expect(shapeLine(text, bold).text).toBe(shapeLine(text, regular).text)
    expect(shapeLine(text, bold).runs.every((run) => run.face.weight === 'bold')).toBe(true)
  })

  // At 10 points the widest cluster here, the Tamil ப்ப, is 20.2 points wide, and a cluster is never cut.
  it.each([21, 45, 90, 200])('is broken into lines of at most %i points', async (width) => {
    const style = await styleFor(text)
    for (const line of breakLines(text, style, width)) {
      expect((line.width * style.size) / 1000).toBeLessThanOrEqual(width + 0.01)
    }
  })

  it('loses nothing but white space when it is broken', async () => {
    const lines = breakLines(text, await styleFor(text), 45)
    const withoutSpace = (whole: string) => whole.replace(/\s/g, '')
    expect(withoutSpace(lines.map((line) => line.text).join(''))).toBe(withoutSpace(cleanText(text)))
    expect(withoutSpace(sorted(lines.map(seen).join('')))).toBe(withoutSpace(sorted(cleanText(text))))
  })
})

const bidi = bidiFactory()
const simple = samples.filter(([name]) => /^(Hebrew|Hebrew in English|English in Arabic)$/.test(name))

it.each(simple)('%s stands in the order of UAX #9', async (_, text) => {
  const order = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text))
  expect(seen(shapeLine(text, await styleFor(text)))).toBe(order.map((index) => text[index]).join(''))
})
