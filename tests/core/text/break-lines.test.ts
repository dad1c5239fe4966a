import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/core/text/break-lines.ts'
import type { Face } from '../../../src/core/text/face.ts'
import type { TextStyle } from '../../../src/core/text/text-style.ts'
import { fc } from '../../fast-check.ts'
import { samples, seen, styleFor } from './samples.ts'

const texts = (lines: readonly { readonly text: string }[]) => lines.map((line) => line.text)

describe('breakLines', () => {
  it.each([
    ['', ['']],
    ['\n', ['', '']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree\u2028four', ['one', 'two', 'three', 'four']],
    ['one\n\ntwo', ['one', '', 'two']],
    ['end\n', ['end', '']],
  ])('keeps the line breaks of %j', async (text, lines) => {
    expect(texts(breakLines(text, await styleFor(text), 500))).toEqual(lines)
  })

  it('takes as many words onto a line as fit', async () => {
    const text = 'We start on time and we end on time'
    const lines = breakLines(text, await styleFor(text), 80)
    expect(texts(lines)).toEqual(['We start on time', 'and we end on', 'time'])
  })

  it('lets white space hang outside the end of a line', async () => {
    const [line] = breakLines('word          ', await styleFor('word'), 500)
    expect(line).toMatchObject({ text: 'word' })
  })

  it('keeps white space at the beginning of a paragraph', async () => {
    expect(texts(breakLines('  - a point', await styleFor('word'), 500))).toEqual(['  - a point'])
  })

  it('composes what was typed as letter and mark', async () => {
    expect(texts(breakLines('Nguye\u0302\u0303n', await styleFor('a'), 500))).toEqual(['Nguyễn'])
  })

  it('breaks a word that is longer than a line between graphemes', async () => {
    const text = 'e\u0323\u0301'.repeat(60)
    const lines = breakLines(text, await styleFor(text), 60)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.every((line) => /^(ẹ\u0301)+$/.test(line.text))).toBe(true)
  })

  it('never breaks inside an emoji', async () => {
    const text = '👩‍💻👍🏽🇫🇷'.repeat(20)
    const lines = breakLines(text, await styleFor(text), 30)
    expect(lines.every((line) => /^(👩‍💻|👍🏽|🇫🇷)+$/u.test(line.text))).toBe(true)
  })

  it('puts one grapheme on a line that is narrower than any', async () => {
    expect(texts(breakLines('abc', await styleFor('abc'), 0))).toEqual(['a', 'b', 'c'])
  })

  it('breaks a heap of marks that is wider than a line, though it is one grapheme', async () => {
    const text = `e${'\u0363'.repeat(40)}`
    const style = await styleFor('Latin only')
    const lines = breakLines(text, style, 120)
    expect(texts(lines).join('')).toBe(text)
    expect(lines.every((line) => line.width * style.size <= 120_000)).toBe(true)
  })

  it('breaks Thai between words, not inside them', async () => {
    const text = 'ข้อตกลงความร่วมมือระหว่างโค้ช'
    const words = ['ข้อ', 'ตกลง', 'ความ', 'ร่วม', 'มือ', 'ระหว่าง', 'โค้ช']
    const ends = words.map((_, index) => words.slice(0, index + 1).join('').length)
    const lines = texts(breakLines(text, await styleFor(text), 60))
    const places = lines.map((_, index) => lines.slice(0, index + 1).join('').length)
    expect(lines.length).toBeGreaterThan(1)
    expect(ends).toEqual(expect.arrayContaining(places))
  })

  it('does not begin a line with closing punctuation in Chinese', async () => {
    const text = '我们承诺每月检查一次。'.repeat(12)
    const lines = breakLines(text, await styleFor(text), 95)
    expect(lines.filter((line) => line.text.startsWith('。'))).toEqual([])
  })

  it('hangs the space at which a line ended behind its last word, so that nobody reads two words as one', async () => {
    const text = 'We start on time and we end on time'
    const [first] = breakLines(text, await styleFor(text), 90)
    const drawn = first?.runs.flatMap(({ clusters }) => clusters).map((cluster) => cluster.text)
    expect(drawn?.at(-1)).toBe(' ')
  })

  it('does not break a word at a hyphen that nobody sees', async () => {
    const text = 'one hyphen\u00adation'
    expect(texts(breakLines(text, await styleFor(text), 62))).toEqual(['one', 'hyphen\u00adation'])
  })

  it('gives each paragraph the direction of its first strong character', async () => {
    const text = 'Hello שלום\nשלום Hello\n123 שלום'
    expect(breakLines(text, await styleFor(text), 500).map((line) => line.rtl)).toEqual([false, true, true])
  })

  it('puts the lines of a right-to-left paragraph in order before it turns each around', async () => {
    const text = 'אחת שתים שלוש ארבע'
    const lines = breakLines(text, await styleFor(text), 62)
    expect(texts(lines)).toEqual(['אחת שתים', 'שלוש ארבע'])
    expect(lines.map(seen)).toEqual(['םיתש תחא', 'עברא שולש'])
  })

  it('sets a text that it has seen before in the same lines', async () => {
    const style = await styleFor('a')
    const text = 'We say so when something is not working. '.repeat(4)
    expect(breakLines(text, style, 90)).toEqual(breakLines(text, style, 90))
  })

  it('holds for any mixture of scripts, at any width', async () => {
    const all = samples.map(([, text]) => text).join('')
    const style = await styleFor(all)
    const graphemes = [...new Intl.Segmenter('en').segment(all)].map((part) => part.segment)
    const anyText = fc
      .array(fc.constantFrom(' ', '\n', ...graphemes), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = breakLines(text, style, width)
        const whole = (part: string) => part.normalize('NFC').replace(/\s/g, '')
        expect(whole(texts(lines).join(''))).toBe(whole(text))
        for (const line of lines) expect((line.width * style.size) / 1000).toBeLessThanOrEqual(width + 0.01)
      }),
      { seed: 1, numRuns: 150 },
    )
  })
})

describe('a long text', () => {
  const long = ['word ', 'a', '你好', 'שלום (1) ', 'यह ', '\u3000', 'ข้อตกลง', '😀', 'বা']

  it.each(long)('of %j takes work in proportion to its length', async (part) => {
    const style = await styleFor(long.join(''))
    const short = countedWork(style, part.repeat(1000))
    expect(countedWork(style, part.repeat(4000))).toBeLessThanOrEqual(short * 4.1)
  })

  it('of 20,000 characters loses none of them', async () => {
    const text = 'We tell each other early when something changes. '.repeat(410)
    const lines = breakLines(text, await styleFor(text), 200)
    expect(`${texts(lines).join(' ')} `).toBe(text)
  })
})

/** How many characters the faces were asked about or shaped, fresh for each text. */
function countedWork(style: TextStyle, text: string): number {
  const work = { characters: 0 }
  const counting = (face: Face): Face => ({
    ...face,
    covers(grapheme) {
      work.characters += grapheme.length
      return face.covers(grapheme)
    },
    shape(stretch, rtl, language) {
      work.characters += stretch.length
      return face.shape(stretch, rtl, language)
    },
  })
  const faces = { regular: style.faces.regular.map(counting), bold: style.faces.bold.map(counting) }
  breakLines(text, { ...style, faces }, 200)
  return work.characters
}
