import type { PagedPaper } from '../formats/format.ts'
import type { Sheet } from '../layout/page.ts'
import type { Card, CardSides } from '../prints/card.ts'
import { layOutCards } from '../prints/lay-out-cards.ts'
import { sheetSizes } from '../prints/sheet-sizes.ts'
import type { FontShelf } from '../text/font-shelf.ts'

/** Question cards that somebody wants, on one side or for one way of printing on both. */
export interface CardOrder {
  readonly cards: readonly Card[]
  readonly title: string
  readonly site: string
  readonly language: string // BCP 47
  readonly sheet: Sheet
  readonly sides: CardSides
}

/** Makes the sheets of an order of cards, and names the scripts whose letters could not be had. */
export async function pressCards(
  order: CardOrder,
  fonts: FontShelf,
  made: Date,
): Promise<{ readonly work: PagedPaper; readonly missing: readonly string[] }> {
  const { cards, title, site, language, sheet, sides } = order
  const text = [title, site, ...cards.flatMap(({ theme, question, when }) => [theme, question, when])].join(
    '\n',
  )
  const { faces, missing } = await fonts.facesFor({ regular: text, bold: text }, language)
  const options = { faces, language, title, site, sheet: sheetSizes[sheet], sides }
  return { work: { document: layOutCards(cards, options), made, source: null }, missing }
}
