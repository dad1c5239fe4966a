import {
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { BlockContext } from './place.ts'
import { colours } from './word-design.ts'
import type { WordElement } from './word-paragraph.ts'

/** A line above or below a cell. */
export const cellRules = {
  faint: { style: BorderStyle.SINGLE, size: 5, color: colours.faint },
  line: { style: BorderStyle.SINGLE, size: 3, color: colours.line },
} as const

/** The one that stands out. */
export function accentRule({ design }: BlockContext): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: 7, color: design.accent }
}

/** What a table of cells is drawn with; lengths in twentieths of a point. */
export interface RowLook {
  readonly top?: IBorderOptions
  readonly bottom?: IBorderOptions
  readonly isHead?: boolean // repeated on every page
  readonly isWhole?: boolean // never parted between pages
  readonly least?: number // its height
  readonly above?: number // inside, above what the cells say
  readonly atFoot?: boolean // what the cells say stands at their feet
}

/** A row whose cells are without any frame. From right to left it begins with an empty one, as wide as the table is indented. */
export function tableRow(
  cells: readonly (readonly WordElement[])[],
  widths: readonly number[],
  place: BlockContext,
  look: RowLook = {},
): TableRow {
  const {
    top = noBorder,
    bottom = noBorder,
    isHead = false,
    isWhole = true,
    least,
    above = 0,
    atFoot = false,
  } = look
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isWhole,
    ...(least !== undefined && { height: { value: least, rule: 'atLeast' as const } }),
    children: [
      ...leadCells(place),
      ...cells.map((pieces, index) => {
        return new TableCell({
          borders: { top, bottom, left: noBorder, right: noBorder },
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: above, bottom: 0, left: 0, right: 0 },
          verticalAlign: atFoot ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          children: closed([...pieces]),
        })
      }),
    ],
  })
}

/** A table at its place, and after it the thin paragraph without which Word joins it with the next. */
export function tableOf(
  rows: readonly TableRow[],
  own: readonly number[],
  place: BlockContext,
): WordElement[] {
  const widths = isLed(place) ? [place.indent, ...own] : own
  const table = new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: place.rtl,
    indent: { size: isLed(place) ? 0 : place.indent, type: WidthType.DXA },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: noBorder,
      bottom: noBorder,
      left: noBorder,
      right: noBorder,
      insideHorizontal: noBorder,
      insideVertical: noBorder,
    },
  })
  return [table, thin()]
}

/** LibreOffice keeps no indent of a table that runs from right to left. */
function isLed({ rtl, indent }: BlockContext): boolean {
  return rtl && indent > 0
}

function leadCells(place: BlockContext): TableCell[] {
  if (!isLed(place)) return []
  const width = { size: place.indent, type: WidthType.DXA }
  return [
    new TableCell({
      width,
      borders: { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder },
      children: [thin()],
    }),
  ]
}

/** A paragraph without words, two points high unless something else is said; it may begin a page. */
export function thin({ height = 40, pageBreakBefore = false } = {}): Paragraph {
  return new Paragraph({
    pageBreakBefore,
    keepNext: height > 40 || pageBreakBefore,
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
  })
}

/** Columns of one width inside, with a gutter between them: all but the last hold it. */
export function equalWidths(count: number, { width, design }: BlockContext): number[] {
  const inner = Math.floor((width - design.gutter * (count - 1)) / count)
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? inner : inner + design.gutter))
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** A cell must end with a paragraph (ECMA-376, 17.4.66). */
function closed(pieces: WordElement[]): WordElement[] {
  return pieces.at(-1) instanceof Paragraph ? pieces : [...pieces, thin()]
}
