import type { RuleMark } from '../layout/page.ts'
import { mm } from '../layout/sheets.ts'

/** The size of a card, in points: 85 × 60 mm. */
export const cardSize = { width: mm(85), height: mm(60) } as const

/** How many cards stand on a sheet, as many to a row as across and as many rows as down. */
export const cardGrid = { columns: 2, rows: 4 } as const

/** Where a card lies on its sheet. */
export interface CardPlace {
  readonly x: number
  readonly y: number
}

export interface CardSheet {
  readonly width: number
  readonly height: number
}

/** The corner of the first card, so that all of them lie in the middle of the sheet. */
function gridCorner({ width, height }: CardSheet): CardPlace {
  return {
    x: (width - cardGrid.columns * cardSize.width) / 2,
    y: (height - cardGrid.rows * cardSize.height) / 2,
  }
}

/** The place of the card with this number; on a back it lies behind its front when the sheet is turned like a page. */
export function cardPlace(number: number, sheet: CardSheet, isBack: boolean): CardPlace {
  const corner = gridCorner(sheet)
  const column = number % cardGrid.columns
  const seen = isBack ? cardGrid.columns - 1 - column : column
  return {
    x: corner.x + seen * cardSize.width,
    y: corner.y + Math.floor(number / cardGrid.columns) * cardSize.height,
  }
}

/** Hairlines to cut along: each goes over the whole sheet of cards, meets the others, and ends a little outside of it. */
export function cutLines(sheet: CardSheet): readonly RuleMark[] {
  const { x: left, y: top } = gridCorner(sheet)
  const [right, bottom] = [sheet.width - left, sheet.height - top]
  const out = mm(5)
  const across = Array.from({ length: cardGrid.rows + 1 }, (_, row) => top + row * cardSize.height)
  const down = Array.from({ length: cardGrid.columns + 1 }, (_, column) => left + column * cardSize.width)
  return [
    ...across.map((y) => hairline(left - out, y, right + out, y)),
    ...down.map((x) => hairline(x, top - out, x, bottom + out)),
  ]
}

function hairline(x1: number, y1: number, x2: number, y2: number): RuleMark {
  return { kind: 'rule', x1, y1, x2, y2, thickness: 0.3, ink: 'line', dash: false }
}
