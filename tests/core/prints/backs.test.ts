import { expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import type { Mark, Page } from '../../../src/core/layout/page.ts'
import type { Card, Flip } from '../../../src/core/prints/card.ts'
import { layOutCards } from '../../../src/core/prints/lay-out-cards.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'

const numbered = Array.from({ length: 11 }, (_, number): Card => {
  return { band: number, theme: `Theme ${number + 1}`, question: 'What now?', when: 'At the start.' }
})
const letters = numbered.flatMap((card) => [card.theme, card.question, card.when]).join()
const { faces } = await (await nodeFonts()).facesFor({ regular: letters, bold: letters }, 'en')
const options = { faces, language: 'en', title: 'Cards', site: 'Start', sheet: sheetSizes.a4 }

/** Where something is on the sheet of paper as one looks at its front, and whether it stands on its feet. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly upright: boolean
}

/** What becomes of a place on the back page when the printer turns the sheet over, and we look through the paper. */
const throughPaper = {
  long: ({ x, y, upright }: Spot, { width }: Page): Spot => ({ x: width - x, y, upright }),
  short: ({ x, y, upright }: Spot, { height }: Page): Spot => ({ x, y: height - y, upright: !upright }),
} satisfies Record<Flip, (spot: Spot, page: Page) => Spot>

/** The cell that each theme is in, and whether one can read it there. */
function cells(page: Page, seen: (spot: Spot, page: Page) => Spot): string[] {
  const { width, height } = page
  const spots = (marks: readonly Mark[], turned: boolean): string[] =>
    marks.flatMap((mark) => {
      if (mark.kind === 'turned') return spots(mark.marks, !turned)
      if (mark.kind !== 'text' || !mark.line.text.startsWith('Theme')) return []
      const x = mark.x + (mark.line.width * mark.size) / 2000
      const spot = turned ? { x: width - x, y: height - mark.y } : { x, y: mark.y }
      return [`${mark.line.text.trim()} ${cell(seen({ ...spot, upright: !turned }, page), page)}`]
    })
  return spots(page.marks, false).sort()
}

function cell({ x, y, upright }: Spot, { width, height }: Page): string {
  const mm = 72 / 25.4
  const column = Math.floor((x - width / 2) / (85 * mm))
  const row = Math.floor((y - height / 2) / (60 * mm))
  return `column ${column} row ${row} ${upright ? 'upright' : 'on its head'}`
}

it.each(['long', 'short'] as const)(
  'cards turned over the %s edge have their own backs, on their feet when a card is turned like a page of a book',
  (flip) => {
    const { pages } = layOutCards(numbered, { ...options, sides: flip })
    const fronts = pages.filter((_, index) => index % 2 === 0).flatMap((page) => cells(page, (spot) => spot))
    const backs = pages
      .filter((_, index) => index % 2 === 1)
      .flatMap((page) => cells(page, throughPaper[flip]))
    expect(fronts).toHaveLength(numbered.length)
    expect(backs).toEqual(fronts)
  },
)
