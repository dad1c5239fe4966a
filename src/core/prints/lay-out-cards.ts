import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { BoxMark, Mark, Page, PagedDocument, Tag, TurnedMark } from '../layout/page.ts'
import { mm } from '../layout/sheets.ts'
import { evenLines } from '../text/even-lines.ts'
import type { Faces } from '../text/face.ts'
import type { Card, CardSides } from './card.ts'
import { bandHeight, bandOf, patternWidth } from './card-band.ts'
import { type CardPlace, type CardSheet, cardGrid, cardPlace, cardSize, cutLines } from './card-grid.ts'
import { type FixedParagraph, fitText, setText } from './set-text.ts'

/** What a sheet of cards is made with. */
export interface CardOptions {
  readonly faces: Faces
  readonly language: string
  readonly title: string
  readonly site: string
  readonly sheet: CardSheet
  readonly sides: CardSides
}

const CARD_PADDING = mm(5)
const INNER = cardSize.width - 2 * CARD_PADDING
const MARK = mm(4) // how high the mark is on a front
const SIZES = [23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10] as const

/** Cards of 85 × 60 mm, eight to a sheet with hairlines to cut along; with two sides, each page of fronts has its page of backs. */
export function layOutCards(cards: readonly Card[], options: CardOptions): PagedDocument {
  const sheets = inSheets(cards)
  const tags: Tag[] = []
  const isOneSided = options.sides === 'front'
  const pages = sheets.flatMap((sheet) => [
    fronts(sheet, options, tags),
    ...(isOneSided ? [] : [backs(sheet, options, tags)]),
  ])
  const root: Tag = { role: 'Document', children: tags }
  const bookmarks = sheets.map((sheet, index) => ({
    text: sheet[0]?.theme ?? options.title,
    level: 1 as const,
    page: isOneSided ? index : index * 2,
    y: 0,
  }))
  return { title: options.title, language: options.language, rtl: false, authors: [], root, pages, bookmarks }
}

function inSheets(cards: readonly Card[]): Card[][] {
  const size = cardGrid.columns * cardGrid.rows
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, index) =>
    cards.slice(index * size, (index + 1) * size),
  )
}

function fronts(cards: readonly Card[], options: CardOptions, tags: Tag[]): Page {
  const { sheet } = options
  const marks = cards.flatMap((card, number) => frontOf(card, cardPlace(number, sheet, false), options, tags))
  return { width: sheet.width, height: sheet.height, marks: [...cutLines(sheet), ...marks] }
}

/** Backs have no lines of their own, since they are cut along those of their fronts. */
function backs(cards: readonly Card[], options: CardOptions, tags: Tag[]): Page {
  const { sheet, sides } = options
  const marks = cards.flatMap((card, number) => backOf(card, cardPlace(number, sheet, true), options, tags))
  return { width: sheet.width, height: sheet.height, marks: sides === 'short' ? [onItsHead(marks)] : marks }
}

/** The sheet that turns like a notepad ends up as the other does, but on its head; so its backs begin that way. */
function onItsHead(marks: readonly Mark[]): TurnedMark {
  return { kind: 'turned', marks }
}

/** The theme in its band, the question in the middle, and at the foot when to ask it, unless the back says so. */
function frontOf(card: Card, cell: CardPlace, options: CardOptions, tags: Tag[]): Mark[] {
  const [x, y] = [cell.x + CARD_PADDING, cell.y + CARD_PADDING]
  const band = bandOf(card.band, x, y, INNER)
  const theme = { ...setting(options, 10, band.ink), weight: 'bold' } as const
  const words = setText(
    card.theme,
    fitText(card.theme, theme, [10, 9, 8], INNER - patternWidth - mm(3), 14),
    x + mm(3),
    y + (bandHeight - 13.2) / 2,
    INNER - patternWidth - mm(3),
    paragraphTag(tags),
  )
  const foot = cell.y + cardSize.height - CARD_PADDING
  return [
    ...band.marks,
    ...words.marks,
    ...questionOf(card, x, y + bandHeight, foot - MARK * 1.6, options, tags),
    ...(options.sides === 'front' ? whenOf(card, x, foot, options, tags) : []),
    ...markOn(x + INNER - markWidth(MARK), foot - MARK, MARK),
  ]
}

/** As large as it may be, in the middle of what is left between the band and the foot. */
function questionOf(
  { question }: Card,
  x: number,
  top: number,
  bottom: number,
  options: CardOptions,
  tags: Tag[],
): readonly Mark[] {
  const large = { ...setting(options, 23, 'text'), leading: 1.22, align: 'middle' } as const
  const sizes = SIZES.filter((size) => !partsAtHyphen(question, { ...large, size }))
  const look = fitText(question, large, sizes.length > 0 ? sizes : SIZES, INNER, bottom - top - mm(4))
  const { marks, bottom: end } = setText(question, look, x, 0, INNER, paragraphTag(tags))
  const shift = top + (bottom - top - end) / 2
  return marks.map((mark) => ({ ...mark, y: mark.y + shift }))
}

/** A card is read at a glance, so that no line ends within a word. */
function partsAtHyphen(question: string, look: FixedParagraph): boolean {
  return evenLines(question, look, INNER).some(({ text }) => /-\s*$/.test(text))
}

function whenOf({ when }: Card, x: number, foot: number, options: CardOptions, tags: Tag[]): readonly Mark[] {
  const width = INNER - markWidth(MARK) - mm(4)
  const look = fitText(when, { ...setting(options, 8, 'soft'), leading: 1.2 }, [8, 7.5, 7], width, 20)
  const { marks, bottom } = setText(when, look, x, 0, width, paragraphTag(tags))
  return marks.map((mark) => ({ ...mark, y: mark.y + foot - bottom + 1.5 }))
}

/** The mark, the theme and when to ask, in the middle of a frame that keeps clear of the cut, so that a cut beside the line does not show. */
function backOf(card: Card, cell: CardPlace, options: CardOptions, tags: Tag[]): Mark[] {
  const x = cell.x + CARD_PADDING
  const mark = mm(7)
  const bold = { ...setting(options, 14, 'accent'), weight: 'bold', align: 'middle', leading: 1.2 } as const
  const soft = { ...setting(options, 10, 'soft'), align: 'middle' } as const
  const room = INNER - mm(8)
  const when = fitText(card.when, soft, [10, 9, 8], room, cardSize.height - 100)
  const theme = setText(card.theme, bold, x, mark + mm(3.5), INNER, paragraphTag(tags))
  const said = setText(card.when, when, x + mm(4), theme.bottom + mm(1.5), room, paragraphTag(tags))
  const top = cell.y + (cardSize.height - said.bottom) / 2 - mm(1)
  const site = { ...setting(options, 7.5, 'soft'), align: 'middle' } as const
  const foot = cell.y + cardSize.height - CARD_PADDING - 14
  return [
    tint(cell),
    ...markOn(x + (INNER - markWidth(mark)) / 2, top, mark),
    ...[...theme.marks, ...said.marks].map((line) => ({ ...line, y: line.y + top })),
    ...setText(options.site, site, x, foot, INNER, paragraphTag(tags)).marks,
  ]
}

function tint({ x, y }: CardPlace): BoxMark {
  const inset = mm(4)
  const size = { width: cardSize.width - 2 * inset, height: cardSize.height - 2 * inset }
  return { kind: 'box', x: x + inset, y: y + inset, ...size, radius: 6, fill: 'tint', stroke: null }
}

function setting({ faces, language }: CardOptions, size: number, ink: FixedParagraph['ink']): FixedParagraph {
  return { faces, language, size, ink, weight: 'regular', leading: 1.32, align: 'start' }
}

function paragraphTag(tags: Tag[]): Tag {
  const tag: Tag = { role: 'P', children: [] }
  tags.push(tag)
  return tag
}
