import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../../scripts/papers/measured/mark-box.ts'
import type { Page, RuleMark, TextMark } from '../../../../src/core/layout/page.ts'
import { blank, example, finished, templateIds } from '../../formats/pdf/works.ts'
import { textMarks, textOf } from '../a-page.ts'

const lengths = ['one-page', 'two-sides', 'whole'] as const

/** Where light lines to write on end a row of the page: the place of each, row by row from the top. */
function lastLines({ marks }: Page): readonly (readonly number[])[] {
  const rules = marks.filter((mark): mark is RuleMark => mark.kind === 'rule')
  const ends = rules.filter(({ x2, x1, ink }) => ink === 'faint' && x2 - x1 > 400).map(({ y1 }) => y1)
  const lines = rules.filter(({ ink, thickness }) => ink === 'line' && thickness === 0.35)
  const tops = [0, ...ends]
  return tops.map((top, index) =>
    lines.filter(({ y1 }) => y1 > top && y1 < (tops[index + 1] ?? 1000)).map(({ y1 }) => Math.round(y1)),
  )
}

/** Lines that begin further right than the first of their row, but stand less than a line above or below one of it. */
function unlevel(places: readonly number[]): readonly number[] {
  const sorted = [...new Set(places)].toSorted((one, other) => one - other)
  return sorted.filter((place, index) => index > 0 && place - (sorted[index - 1] ?? 0) < 14)
}

describe('the lines of a blank paper', () => {
  it.each(templateIds.flatMap((id) => lengths.map((length) => ({ id, length }))))(
    'stand level where questions stand side by side: $id $length',
    async ({ id, length }) => {
      const { pages } = (await blank(id, { length })).document
      expect(pages.flatMap(lastLines).flatMap(unlevel)).toEqual([])
    },
  )
})

describe('a blank paper', () => {
  it.each([
    ['mentor-mentee', 'two-sides'],
    ['manager-member', 'two-sides'],
    ['team', 'whole'],
    ['group', 'whole'],
  ] as const)('leaves no end of its opening alone on a line: %s %s', async (id, length) => {
    const [page] = (await blank(id, { length })).document.pages
    const opening = textMarks(page as Page).filter(({ tag }) => tag?.role === 'P')
    const [first] = [...Map.groupBy(opening, ({ tag }) => tag).values()].filter((one) => one.length > 1)
    expect(widthOf(first?.at(-1))).toBeGreaterThan(widthOf(first?.at(0)) / 4)
  })

  it.each(['a4', 'letter'] as const)(
    'has the questions of a list on the page of the list, in large print on two sides: %s',
    async (sheet) => {
      const { pages } = (await blank('team', { length: 'two-sides', edition: 'large', sheet })).document
      expect(
        pages.map((page) => [textOf(page).includes('1. What can'), textOf(page).includes('Signature')]),
      ).toEqual([
        [false, false],
        [true, true],
      ])
    },
  )

  it('offers no choice alone in a row below others', async () => {
    const { pages } = (await blank('manager-member', { length: 'two-sides' })).document
    const choices = pages.flatMap(textMarks).filter(({ tag }) => tag?.role === 'LBody')
    const last = choices.find(({ line }) => line.text.includes('Within a week'))
    expect(choices.filter(({ y }) => y === last?.y)).toHaveLength(2)
  })

  it('has no line below a box to type in', async () => {
    const { pages } = (await blank('team', { length: 'one-page', gaps: 'fields' })).document
    const rules = pages.flatMap(({ marks }) => marks).filter((mark) => mark.kind === 'rule')
    expect(rules.filter(({ ink }) => ink === 'line')).toEqual([])
  })

  it('lets no letter hang below the line that a name stands on', async () => {
    const { pages } = (await blank('team', { length: 'two-sides', edition: 'large' })).document
    const [, page] = pages
    const captions = textMarks(page as Page).filter(({ line }) => line.text === 'Signature')
    const lines = (page as Page).marks.filter((mark) => mark.kind === 'rule').map(({ y1 }) => y1)
    const hanging = captions.filter(({ y, size }) => lines.some((line) => line > y && line < y + size * 0.25))
    expect(captions).not.toEqual([])
    expect(hanging).toEqual([])
  })

  it('says a theme in full where it goes on to another page', async () => {
    const { pages } = (await blank('coach-client', { length: 'whole', edition: 'large' })).document
    expect(pages.map(textOf).join('\n')).not.toMatch(/^\p{L}+…$/mu)
  })
})

describe('a finished paper that flows on', () => {
  it('says at the head of a page which theme goes on there', async () => {
    const { pages } = (await finished(example('coach-and-client'), { length: 'one-page' })).document
    const last = pages.at(-1) as Page
    const tops = textMarks(last).filter((mark) => boxOf(mark).top < 60)
    expect(tops.map(({ line }) => line.text)).toContain('Between us')
  })

  it('keeps questions that stand side by side on one page', async () => {
    const { pages } = (await finished(example('remote-team'), { length: 'one-page' })).document
    const rows = pages.map((page) => textOf(page).includes('Early signs that it isn’t'))
    const ends = pages.map((page) => textOf(page).includes('Somebody says “fine” twice in'))
    expect(rows).toEqual(ends)
  })
})

function widthOf(mark: TextMark | undefined): number {
  return mark === undefined ? 0 : (mark.line.width * mark.size) / 1000
}
