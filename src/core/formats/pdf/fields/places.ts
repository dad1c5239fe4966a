import type { PagedDocument } from '../../../layout/page.ts'
import type { Paper } from '../../../paper/paper.ts'
import { fieldName, rectOf } from './fields.ts'
import { tooltips } from './tooltips.ts'

/** Where the fields of a form stand, so that what was typed can still be read when a program has made plain text of them. */
export interface FieldPositions {
  readonly pages: number
  readonly sheet: readonly [width: number, height: number] // in points
  readonly fields: readonly FieldPosition[]
}

/** One place to type or tick: its rectangle goes from the lower left corner of the page to the upper right one. */
export interface FieldPosition {
  readonly name: string
  readonly label: string
  readonly page: number // from 0
  readonly rect: readonly number[]
  readonly option?: string | undefined // of a box or circle to tick
}

/** The places of all fields of a document, in its order. */
export function placesOf({ pages }: PagedDocument, paper: Paper): FieldPositions {
  const says = tooltips(paper.blocks)
  const fields = pages.flatMap(({ marks, height }, page) =>
    marks
      .filter((mark) => mark.kind === 'field')
      .map((mark) => ({
        name: fieldName(mark),
        label: says.of(mark),
        page,
        rect: rectOf(mark, height),
        option: mark.shape.kind === 'text' ? undefined : mark.shape.option,
      })),
  )
  const [first] = pages
  return { pages: pages.length, sheet: [first?.width ?? 0, first?.height ?? 0], fields }
}
