import { expect, it } from 'vitest'
import type { PathMark } from '../../../src/core/layout/page.ts'
import type { Picture } from '../../../src/core/paper/paper.ts'
import { aPaper, type Box, boxOf, pagesOf } from './a-page.ts'

const same = [2, 3, 3, 5]

/** The lines of the people of a picture, without the samples beside their names. */
function linesOf(series: Picture['series']): readonly PathMark[] {
  const picture: Picture = {
    kind: 'picture',
    alt: 'Numbers',
    labels: ['March', 'June', 'September', 'December'],
    steps: 5,
    series,
  }
  const marks = pagesOf(aPaper([picture])).pages.flatMap((page) => page.marks)
  const paths = marks.filter((mark) => mark.kind === 'path')
  return paths.filter(({ d, thickness }) => thickness === 1.25 && d.split('L').length === same.length)
}

const middleOf = ({ top, bottom }: Box) => (top + bottom) / 2

it('shows a line for each person, also when all gave the same numbers', () => {
  const lines = linesOf(['Maya', 'Tom', 'Ada'].map((name) => ({ name, values: same })))
  const [first = 0, second = 0, third = 0] = lines.map((line) => middleOf(boxOf(line)))
  expect(second - first).toBeGreaterThan(2)
  expect(third - second).toBeGreaterThan(2)
})

it('keeps the lines of many people within a fraction of a step of their numbers', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Person ${index + 1}`)
  const lines = linesOf(names.map((name) => ({ name, values: same })))
  const middles = lines.map((line) => middleOf(boxOf(line)))
  const [step = 0] = lines.map((line) => (boxOf(line).bottom - boxOf(line).top) / 3) // from 2 to 5
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(step / 2)
})
