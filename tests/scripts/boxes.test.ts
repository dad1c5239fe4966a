import { describe, expect, it } from 'vitest'
import { laidBoxes } from '../../scripts/papers/boxes/laid-boxes.ts'
import { readingMarks } from '../../scripts/papers/boxes/reading-marks.ts'
import { withBoxes } from '../../scripts/papers/boxes/with-boxes.ts'
import type { Block } from '../../src/core/paper/paper.ts'
import { aPaper, faces, pagesOf, prose, textOf, words } from '../core/layout/a-page.ts'

/** A title, a question with two voices and a paragraph of three lines. */
const blocks: readonly Block[] = [
  { kind: 'title', form: 'Form', text: 'Title', line: '', places: [] },
  {
    kind: 'question',
    text: 'Question',
    prompt: '',
    blocks: [
      {
        kind: 'voices',
        voices: [
          { name: 'Maya', blocks: [words('Early')] },
          { name: 'Tom', blocks: [words('Late')] },
        ],
      },
    ],
  },
  words(prose(40)),
]
const small = pagesOf(aPaper(blocks))

/** What the numbers of a page say, in the order in which they are drawn. */
function numbersOn(document: typeof small): readonly string[] {
  return document.pages.map((page) => textOf(page).match(/^\d+$/gm)?.join(' ') ?? '')
}

describe('a paper with its boxes', () => {
  it('has a frame for the body of the page, and one for each column', () => {
    const { frames } = laidBoxes(small)
    const [body, maya, tom] = frames
    expect(frames).toHaveLength(3)
    expect(maya?.left).toBe(body?.left)
    expect(tom?.right).toBeCloseTo(body?.right ?? 0)
    expect(maya?.right).toBeLessThan(tom?.left ?? 0)
    expect([maya?.top, maya?.bottom]).toEqual([tom?.top, tom?.bottom])
  })

  it('has a strip for every line, in its frame', () => {
    const { frames, strips } = laidBoxes(small)
    const lines = small.pages.flatMap(({ marks }) =>
      marks.filter((mark) => 'tag' in mark && mark.tag !== null),
    )
    const withWords = strips.filter(({ top, bottom, baseline }) => bottom > top && baseline < bottom)
    expect(withWords).toHaveLength(lines.length)
    const body = frames[0]
    for (const strip of strips) {
      expect(strip.left).toBeGreaterThanOrEqual(body?.left ?? 0)
      expect(strip.bottom).toBeLessThanOrEqual(body?.bottom ?? 0)
    }
  })

  it('says what stays together: a heading with what follows it', () => {
    const { kept, frames } = laidBoxes(small)
    const [, maya] = frames
    expect(kept.some(({ top, bottom }) => top < (maya?.top ?? 0) && bottom >= (maya?.bottom ?? 0))).toBe(true)
  })

  it('is numbered in the order of reading, a voice after the other', () => {
    const reading = readingMarks(small)
    const middle = (small.pages[0]?.width ?? 0) / 2
    const side = reading.map(({ box }) => (box.left < middle ? 'left' : 'right'))
    expect(reading.map(({ role }) => role)).toEqual(['P', 'H1', 'H2', 'P', 'P', 'P', 'P', 'P'])
    expect(side).toEqual(['left', 'left', 'left', 'left', 'left', 'right', 'right', 'left'])
    expect(numbersOn(withBoxes(small, faces))).toEqual(['1 2 3 4 5 6 7 8'])
  })

  it('goes on with its numbers and its frames on further pages', () => {
    const long = pagesOf(aPaper([words(prose(3000)), words('End')]))
    expect(long.pages.length).toBeGreaterThan(1)
    expect(numbersOn(withBoxes(long, faces)).filter(Boolean)).toEqual(['1', '2'])
    expect(new Set(laidBoxes(long).strips.map(({ page }) => page)).size).toBe(long.pages.length)
  })

  it('has the marks of the paper as they are, and new ones that nobody hears', () => {
    const [before] = small.pages
    const count = before?.marks.length
    const [after] = withBoxes(small, faces).pages
    expect(before?.marks).toHaveLength(count ?? 0)
    const added = after?.marks.filter((mark) => !before?.marks.includes(mark)) ?? []
    expect(after?.marks.filter((mark) => before?.marks.includes(mark))).toEqual(before?.marks)
    expect(added.every((mark) => !('tag' in mark) || mark.tag === null)).toBe(true)
  })
})
