import { describe, expect, it } from 'vitest'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { clustersOfLine, glyphsOf, seen, styleFor } from './samples.ts'

describe('shapeLine', () => {
  it('is never wrapped, and turns line breaks into spaces', async () => {
    expect(shapeLine('one\ntwo', await styleFor('a')).text).toBe('one two')
  })

  it('has no runs when there is nothing to say', async () => {
    expect(shapeLine('', await styleFor('a'))).toEqual({ text: '', rtl: false, width: 0, runs: [] })
  })

  it('sets most paragraphs in one run', async () => {
    expect(shapeLine('We agree to meet on 3 March (in person).', await styleFor('a')).runs).toHaveLength(1)
  })

  it.each([
    ['abc אבג 123', 'abc 123 גבא'],
    ['אבג abc 123', 'abc 123 גבא'],
    ['אבג (abc) דה', 'הד )abc( גבא'],
    ['a (אב) b', 'a (בא) b'],
    ['price: 20–30 ש״ח', 'price: 20–30 ח״ש'],
    ['\u2067abc\u2069 אב', 'בא \u2069abc\u2067'],
  ])('shows %j as %j', async (text, visual) => {
    const line = shapeLine(text, await styleFor(text))
    expect(seen(line)).toBe(visual)
  })

  it('turns brackets around in right-to-left text', async () => {
    const style = await styleFor('אבג (')
    const bracket = (text: string) => glyphsOf(shapeLine(text, style)).find((glyph) => glyph.text === '(')?.id
    expect(bracket('(')).not.toBe(bracket('אבג (אבג'))
  })

  it('joins Devanagari letters after Latin ones as it does alone', async () => {
    const style = await styleFor('नमस्ते')
    const ids = (text: string) => glyphsOf(shapeLine(text, style)).map((glyph) => glyph.id)
    expect(ids('Hi नमस्ते').slice(-5)).toEqual(ids('नमस्ते'))
    expect(ids('नमस्ते')).toHaveLength(5)
  })

  it('takes both brackets of an Arabic phrase from the same face', async () => {
    const line = shapeLine('جلسة (كل أسبوعين) سنة', await styleFor('جلسة (كل أسبوعين) سنة'))
    const brackets = glyphsOf(line).filter((glyph) => '()'.includes(glyph.text) && glyph.text !== '')
    expect(new Set(brackets.map((glyph) => glyph.face.name)).size).toBe(1)
  })

  it.each(['😀 ', '你 '])('sets the space after %j in the face of the text around it', async (text) => {
    const line = shapeLine(text, await styleFor(text))
    expect(glyphsOf(line).map((glyph) => glyph.face.name)[1]).toBe('Literata')
  })

  it('keeps the words of an Arabic sentence together in one run', async () => {
    expect(shapeLine('نحافظ على السرية التامة', await styleFor('نحافظ')).runs).toHaveLength(1)
  })

  it('sets a heading in the regular face of a script of which no bold was loaded', async () => {
    const { faces } = await styleFor('你好')
    const style = {
      faces: { ...faces, bold: faces.bold.slice(0, 1) },
      weight: 'bold',
      size: 10,
      language: 'zh',
    } as const
    expect(shapeLine('你好', style).runs.map((run) => run.face.weight)).toEqual(['regular'])
  })

  it('says what to do when no face was loaded', () => {
    const style = { faces: { regular: [], bold: [] }, weight: 'regular', size: 10, language: 'en' } as const
    expect(() => shapeLine('Hello', style)).toThrow('Load the faces first')
  })
})

describe('a text that no face has', () => {
  it.each([
    ['🧿', '[U+1F9FF]'],
    ['ব', '[U+09AC]'],
    ['\u0007', '[U+FFFD]'],
    ['\ud800', '[U+FFFD]'],
  ])('%j is drawn as %s', async (text, name) => {
    const style = await styleFor('Latin only')
    const ids = (what: string) => glyphsOf(shapeLine(what, style)).map((glyph) => glyph.id)
    expect(ids(text)).toEqual(ids(name))
  })

  it('keeps its own characters for search and copy', async () => {
    const line = shapeLine('a 🧿 b', await styleFor('Latin only'))
    expect(clustersOfLine(line).map((cluster) => cluster.text)).toEqual(['a', ' ', '🧿', ' ', 'b'])
    expect(
      glyphsOf(line)
        .map((glyph) => glyph.text)
        .join(''),
    ).toBe('a 🧿 b')
  })

  it('is named from left to right inside right-to-left text', async () => {
    const style = await styleFor('Latin only')
    const [second, first] = clustersOfLine(shapeLine('אב', style))
    expect([first?.text, second?.text]).toEqual(['א', 'ב'])
    expect(first?.glyphs.map((glyph) => glyph.id)).toEqual(
      glyphsOf(shapeLine('[U+05D0]', style)).map((glyph) => glyph.id),
    )
  })

  it('falls apart rather than vanish when only a part of it is known', async () => {
    const line = shapeLine('e\u20dd', await styleFor('Latin only'))
    expect(clustersOfLine(line).map((cluster) => cluster.text)).toEqual(['e', '\u20dd'])
  })
})
