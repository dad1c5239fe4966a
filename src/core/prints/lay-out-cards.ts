import type { BoxMark, Mark, Page, PagedDocument, RuleMark, Tag, TurnedMark } from '../layout/page.ts'
import type { Faces } from '../text/face.ts'
import { type FixedParagraph, fitText, setText } from './set-text.ts'

/** A question to lay on the table; the back says its theme and when to use it. */
export interface Card {
  readonly theme: string
  readonly question: string
  readonly when: string
}

/** Which edge the printer turns the sheet over: `long` like a page of a book, `short` like one of a notepad. */
export type Flip = 'long' | 'short'

export interface CardSheet {
  readonly width: number
  readonly height: number
}

export interface CardOptions {
  readonly faces: Faces
  readonly language: string
  readonly title: string
  readonly site: string
  readonly sheet: CardSheet
  readonly flip: Flip
}

const MM = 72 / 25.4
const CARD = { width: 85 * MM, height: 60 * MM }
const COLUMNS = 2
const ROWS = 4
const PADDING = 6 * MM
const CROP = { gap: 2 * MM, length: 5 * MM }

/** Cards of 85 × 60 mm, eight to a sheet with crop marks: a page of fronts, then the page of their backs. */
export function layOutCards(cards: readonly Card[], options: CardOptions): PagedDocument {
  const sheets = inSheets(cards)
  const tags: Tag[] = []
  const pages = sheets.flatMap((sheet) => [
    side(sheet, options, tags, false),
    side(sheet, options, tags, true),
  ])
  const root: Tag = { role: 'Document', children: tags }
  const bookmarks = sheets.map((sheet, index) => ({
    text: sheet[0]?.theme ?? options.title,
    level: 1 as const,
    page: index * 2,
    y: 0,
  }))
  return { title: options.title, language: options.language, rtl: false, authors: [], root, pages, bookmarks }
}

function inSheets(cards: readonly Card[]): Card[][] {
  const size = COLUMNS * ROWS
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, index) =>
    cards.slice(index * size, (index + 1) * size),
  )
}

function side(cards: readonly Card[], options: CardOptions, tags: Tag[], back: boolean): Page {
  const { sheet, flip } = options
  const left = (sheet.width - COLUMNS * CARD.width) / 2
  const top = (sheet.height - ROWS * CARD.height) / 2
  const marks = cards.flatMap((card, number): Mark[] => {
    const { column, row } = back ? backPlace(number) : frontPlace(number)
    const x = left + column * CARD.width
    const y = top + row * CARD.height
    return back ? backOf(card, x, y, options, tags) : frontOf(card, x, y, options, tags)
  })
  const drawn = back && flip === 'short' ? [onItsHead(marks)] : marks
  return { width: sheet.width, height: sheet.height, marks: [...cropMarks(left, top), ...drawn] }
}

function frontPlace(number: number): { column: number; row: number } {
  return { column: number % COLUMNS, row: Math.floor(number / COLUMNS) }
}

/** Behind its front, when the sheet is turned over like a page of a book. */
function backPlace(number: number): { column: number; row: number } {
  const { column, row } = frontPlace(number)
  return { column: COLUMNS - 1 - column, row }
}

/** The sheet that turns like a notepad ends up as the other does, but on its head; so its backs begin that way. */
function onItsHead(marks: readonly Mark[]): TurnedMark {
  return { kind: 'turned', marks }
}

function frontOf(card: Card, x: number, y: number, options: CardOptions, tags: Tag[]): Mark[] {
  const theme = paragraphTag(tags)
  const question = paragraphTag(tags)
  const width = CARD.width - 2 * PADDING
  const small = setting(options, 8.5, 'accent')
  const height = CARD.height - 2 * PADDING - 16
  const large = fitText(
    card.question,
    setting(options, 17, 'text'),
    [17, 16, 15, 14, 13, 12, 11, 10, 9],
    width,
    height,
  )
  return [
    ...setText(card.theme, small, x + PADDING, y + PADDING, width, theme).marks,
    ...setText(card.question, large, x + PADDING, y + PADDING + 21, width, question).marks,
  ]
}

function backOf(card: Card, x: number, y: number, options: CardOptions, tags: Tag[]): Mark[] {
  const width = CARD.width - 2 * PADDING
  const at = { x: x + PADDING, y: y + PADDING }
  const theme = setText(
    card.theme,
    { ...setting(options, 13, 'accent'), weight: 'bold', align: 'middle' },
    at.x,
    at.y + 14,
    width,
    paragraphTag(tags),
  )
  const when = fitText(
    card.when,
    { ...setting(options, 10, 'soft'), align: 'middle' },
    [10, 9, 8],
    width,
    CARD.height - 90,
  )
  const site = { ...setting(options, 7.5, 'soft'), align: 'middle' } as const
  return [
    tint(x, y),
    ...theme.marks,
    ...setText(card.when, when, at.x, theme.bottom + 12, width, paragraphTag(tags)).marks,
    ...setText(options.site, site, at.x, y + CARD.height - PADDING - 8, width, paragraphTag(tags)).marks,
  ]
}

/** A frame that keeps clear of the cut, so that a cut beside the line does not show. */
function tint(x: number, y: number): BoxMark {
  const inset = 3 * MM
  const size = { width: CARD.width - 2 * inset, height: CARD.height - 2 * inset }
  return { kind: 'box', x: x + inset, y: y + inset, ...size, radius: 8, fill: 'tint', stroke: null }
}

function cropMarks(left: number, top: number): RuleMark[] {
  const right = left + COLUMNS * CARD.width
  const bottom = top + ROWS * CARD.height
  const across = Array.from({ length: ROWS + 1 }, (_, row) => top + row * CARD.height)
  const down = Array.from({ length: COLUMNS + 1 }, (_, column) => left + column * CARD.width)
  const { gap, length } = CROP
  return [
    ...across.flatMap((y) => [
      rule(left - gap - length, y, left - gap, y),
      rule(right + gap, y, right + gap + length, y),
    ]),
    ...down.flatMap((x) => [
      rule(x, top - gap - length, x, top - gap),
      rule(x, bottom + gap, x, bottom + gap + length),
    ]),
  ]
}

function rule(x1: number, y1: number, x2: number, y2: number): RuleMark {
  return { kind: 'rule', x1, y1, x2, y2, thickness: 0.4, ink: 'soft', dash: false }
}

function setting({ faces, language }: CardOptions, size: number, ink: FixedParagraph['ink']): FixedParagraph {
  return { faces, language, size, ink, weight: 'regular', leading: 1.32, align: 'start' }
}

function paragraphTag(tags: Tag[]): Tag {
  const tag: Tag = { role: 'P', children: [] }
  tags.push(tag)
  return tag
}
