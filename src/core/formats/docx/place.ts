import type { Messages } from '../../words/messages.ts'
import type { WordDesign } from './word-design.ts'

/** What a block needs to know of the place that it is put in; lengths in twentieths of a point. */
export interface BlockContext {
  readonly rtl: boolean
  readonly width: number
  readonly indent: number // from the start of the page; none inside a cell
  readonly end: number // what is kept free at the end of each line, such as the gutter of a cell
  readonly nested: boolean // inside a section, so that no level of headings is left out
  readonly design: WordDesign
  readonly messages: Messages
}

/** The same place further in. */
function indented(place: BlockContext, by: number): BlockContext {
  return { ...place, indent: place.indent + by, width: place.width - by }
}

/** The inside of a cell: what it says ends before the gutter, which is kept by its paragraphs, since programs differ in the margins of cells that run from right to left. */
export function inCell(place: BlockContext, widths: readonly number[], index: number): BlockContext {
  const end = index === widths.length - 1 ? 0 : place.design.gutter
  return { ...place, indent: 0, end, width: (widths[index] ?? 0) - end }
}

/** What is beside the column of the themes. */
export function beside(place: BlockContext): BlockContext {
  return indented(place, place.design.theme + place.design.gutter)
}
