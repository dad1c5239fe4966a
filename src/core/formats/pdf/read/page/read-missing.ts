import { joinBytes } from '../../../../bytes/join-bytes.ts'
import type { FieldPosition, FieldPositions } from '../../fields/places.ts'
import { type Budget, spend } from '../budget.ts'
import type { FilledField } from '../filled-field.ts'
import type { PdfObjects } from '../objects.ts'
import { type PdfPage, pagesOf } from '../pages-of.ts'
import { isList, type Value } from '../value.ts'
import { followOrders } from './draw-orders.ts'
import type { Shown } from './drawing-state.ts'
import { fillsItsBox } from './full-place.ts'
import { textOfSigns } from './lines.ts'
import { type Box, boxAround, holds, numbersIn } from './matrix.ts'
import type { PageFont } from './page-font.ts'

const mostWork = 1_500_000 // bytes of orders, orders, and places that are compared with a sign

/**
 * The fields of a form that a program has made into plain text or thrown away, as far as something stands at their places
 * on the pages. Nothing when the pages are others than the form's, since then the places mean nothing.
 */
export function readMissing(
  file: PdfObjects,
  places: FieldPositions,
  fields: readonly FilledField[],
): readonly FilledField[] {
  const known = new Set(fields.map(({ name }) => name))
  const missing = places.fields.filter(({ name }) => !known.has(name))
  const pages = pagesOf(file)
  if (missing.length === 0 || pages.length !== places.pages) return []
  if (!pages.every((page) => isSheet(page, places.sheet))) return []
  const budget = { left: mostWork }
  const fonts = new Map<Value, PageFont>()
  const read = pages.map((page, i) => {
    const here = missing.filter((place) => place.page === i)
    return here.length > 0 ? readPage(file, page, here, { budget, fonts }) : []
  })
  return joinedFields(read.flat())
}

function isSheet({ mediaBox }: PdfPage, [width, height]: FieldPositions['sheet']): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(mediaBox)
  return Math.abs(right - left - width) < 2 && Math.abs(top - bottom - height) < 2
}

interface Reading {
  readonly budget: Budget
  readonly fonts: Map<Value, PageFont>
}

/** What stands at one place; of a place to tick, its option when something is drawn in it. */
interface ReadPlace {
  readonly place: FieldPosition
  readonly value: string
  readonly isFull: boolean
}

function readPage(
  file: PdfObjects,
  page: PdfPage,
  places: readonly FieldPosition[],
  reading: Reading,
): readonly ReadPlace[] {
  const [left = 0, bottom = 0] = numbersIn(page.mediaBox)
  const found = places.map((place) => ({ place, box: fieldBox(place, left, bottom), shown: [] as Shown[] }))
  const show = (shown: Shown) => {
    spend(reading.budget, 1 + (found.length >> 2))
    for (const one of found) if (isIn(shown, one.box)) one.shown.push(shown)
  }
  const bytes = pageContent(file, page)
  followOrders({ file, ...reading, show }, { bytes, resources: page.resources, within: [] })
  return found.map(({ place, box, shown }) => ({ place, ...readAt(place, box, shown) }))
}

function fieldBox({ rect }: FieldPosition, left: number, bottom: number): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  return boxAround([
    [x1 + left, y1 + bottom],
    [x2 + left, y2 + bottom],
  ])
}

const mostParts = 2000

/** The orders of a page may stand in several streams, which are read as one. */
function pageContent(file: PdfObjects, { dict }: PdfPage): Uint8Array {
  const contents = file.entry(dict, 'Contents')
  const parts = isList(contents) ? contents.slice(0, mostParts) : [contents]
  const space = Uint8Array.of(32)
  return joinBytes(parts.flatMap((part) => [file.unpack(part) ?? space, space]))
}

/**
 * A drawing stands where all of it is; a sign where its middle is. One that was drawn in a window of its field's size, as
 * programs draw what was typed, belongs to that field also beyond the window's edge, where nobody sees it.
 */
function isIn(shown: Shown, box: Box): boolean {
  if (shown.kind === 'sign') {
    const [x, y] = [shown.x + shown.width / 2, shown.y + 0.3 * shown.size]
    return isWindow(shown.clip, box) || (holds(box, x, y) && holds(shown.clip, x, y))
  }
  return holds(box, shown.box.left, shown.box.bottom) && holds(box, shown.box.right, shown.box.top)
}

function isWindow(clip: Box, box: Box): boolean {
  const isWithin =
    clip.left > box.left - 3 &&
    clip.right < box.right + 3 &&
    clip.bottom > box.bottom - 3 &&
    clip.top < box.top + 3
  const isMost =
    clip.right - clip.left > 0.8 * (box.right - box.left) &&
    clip.top - clip.bottom > 0.5 * (box.top - box.bottom)
  return isWithin && isMost
}

function readAt({ option }: FieldPosition, box: Box, shown: readonly Shown[]): Omit<ReadPlace, 'place'> {
  if (option !== undefined)
    return { value: shown.some((one) => isTick(one, box)) ? option : '', isFull: false }
  const signs = shown.filter((one) => one.kind === 'sign')
  return { value: textOfSigns(signs, box.right - box.left).trim(), isFull: fillsItsBox(signs, box) }
}

/** A sign of any kind, or a drawing that isn't the box or circle itself. */
function isTick(shown: Shown, box: Box): boolean {
  if (shown.kind === 'sign') return shown.text.trim() !== ''
  const [width, height] = [shown.box.right - shown.box.left, shown.box.top - shown.box.bottom]
  const side = Math.min(box.right - box.left, box.top - box.bottom)
  return Math.max(width, height) < 0.85 * side && Math.max(width, height) > 0.2 * side
}

/** Places of one field as that field; two circles of which only one can be ticked are doubtful when both are. */
function joinedFields(read: readonly ReadPlace[]): readonly FilledField[] {
  const groups = [...Map.groupBy(read, ({ place }) => place.name).values()]
  return groups.flatMap((group): FilledField[] => {
    const [first] = group
    if (!first) return []
    const values = group.map(({ value }) => value).filter((value) => value !== '')
    const { name, label, option } = first.place
    const kind = option === undefined ? 'text' : 'button'
    const value = values.join(', ')
    const isDoubtful = values.length > 1 || isGarbled(value)
    const mayGoOn = kind === 'text' && !isDoubtful && group.some((one) => one.isFull)
    return [{ name, label, kind, value, ...(isDoubtful && { isDoubtful }), ...(mayGoOn && { mayGoOn }) }]
  })
}

/**
 * Whether the program that drew this had no letters for it: ours for what can't be read, a question mark where a word begins
 * or goes on, or UTF-16 drawn as if each of its bytes were a letter.
 */
function isGarbled(text: string): boolean {
  return /\ufffd|^\u00fe\u00ff|(?:^|\s)\?|\?(?=[\p{L}\p{N}])/u.test(text)
}
