import { describe, expect, it } from 'vitest'
import { filled } from '../../../../scripts/papers/measured/filled.ts'
import { boxOf } from '../../../../scripts/papers/measured/mark-box.ts'
import type { Page } from '../../../../src/core/layout/page.ts'
import { rowDesigns } from '../../../../src/core/layout/rows/row-design.ts'
import { rowSheet } from '../../../../src/core/layout/sheets.ts'
import type { Length } from '../../../../src/core/templates/length.ts'
import { blank, templateIds } from '../../formats/pdf/works.ts'
import { outside, overlaps } from '../a-page.ts'

const kinds = (['a4', 'letter'] as const).flatMap((sheet) =>
  (
    [
      ['ltr', 'lines'],
      ['rtl', 'lines'],
      ['ltr', 'fields'],
    ] as const
  ).map(([direction, gaps]) => ({ sheet, direction, gaps, edition: 'standard' }) as const),
)
const large = kinds
  .filter(({ gaps }) => gaps === 'lines')
  .map((kind) => ({ ...kind, edition: 'large' }) as const)

const most = { 'one-page': 1, 'two-sides': 2 } as const satisfies Partial<Record<Length, number>>
const crowds = new Set(['team', 'student-team', 'group'])

describe.each(templateIds)('the blank paper %s', (id) => {
  it.each(kinds)('on one page takes one: $sheet $direction $gaps', async (kind) => {
    await expectFull(id, 'one-page', kind, most['one-page'])
  })

  it.each([...kinds, ...large])('on two sides takes two: $sheet $direction $gaps $edition', async (kind) => {
    await expectFull(id, 'two-sides', kind, most['two-sides'])
  })

  it.each(kinds)('takes few pages when it is whole: $sheet $direction $gaps', async (kind) => {
    await expectAtMost(id, kind, crowds.has(id) ? 8 : 6)
  })

  it.each(large)('takes ten pages at most in large print: $sheet $direction', async (kind) => {
    await expectAtMost(id, kind, 10)
  })
})

type Kind = (typeof kinds)[number] | (typeof large)[number]

async function expectFull(id: string, length: Length, kind: Kind, count: number): Promise<void> {
  const pages = await pagesOf(id, length, kind)
  expect(pages).toHaveLength(count)
  expectGood(pages, kind)
}

async function expectAtMost(id: string, kind: Kind, count: number): Promise<void> {
  const pages = await pagesOf(id, 'whole', kind)
  expect(pages.length).toBeLessThanOrEqual(count)
  expectGood(pages, kind)
}

async function pagesOf(id: string, length: Length, kind: Kind): Promise<readonly Page[]> {
  return (await blank(id, { length, ...kind })).document.pages
}

/** Every page is at least 85 % full, nothing stands in the way of something else or too near to the edge, and no line is far from the next. */
function expectGood(pages: readonly Page[], kind: Kind): void {
  expect(
    Math.min(...pages.map((page) => filled(page, rowSheet(kind.sheet, page.width > page.height)))),
  ).toBeGreaterThanOrEqual(0.85)
  expect(pages.flatMap((page) => outside(page, 10)).map(({ kind: mark }) => mark)).toEqual([])
  expect(pages.flatMap(overlaps)).toEqual([])
  const [design] = rowDesigns[kind.edition]
  expect(Math.max(...pages.flatMap(lineSteps))).toBeLessThanOrEqual((design?.writing ?? 0) * 1.4 + 0.1)
}

/** The distances of writing lines that stand below one another, as far as nothing else lies between them. */
function lineSteps({ marks }: Page): readonly number[] {
  const lines = marks.filter((mark) => mark.kind === 'rule' && mark.ink === 'line' && mark.thickness === 0.35)
  const places = lines.map(boxOf)
  const others = marks.filter((mark) => mark.kind !== 'path' && !lines.includes(mark)).map(boxOf)
  return places.flatMap(({ left, top }) => {
    const below = places
      .filter((one) => Math.abs(one.left - left) < 1 && one.top > top + 0.5)
      .map((one) => one.top)
    const next = Math.min(...below)
    const isParted = others.some((one) => one.top > top && one.top < next)
    return below.length === 0 || isParted ? [] : [next - top]
  })
}
