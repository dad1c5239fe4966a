import type { Sheet } from './page.ts'

const MILLIMETRE = 72 / 25.4

/** A sheet with the place for the text between its margins, all in points. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly side: number // the margins left and right
  readonly top: number // where the text begins
  readonly bottom: number // where the text ends
  readonly head: number // where the running head begins, or the letterhead of a paper in rows
  readonly foot: number // where the running foot ends
}

/** The two sheets that printers hold; nothing stands nearer to an edge than 17 mm. */
export const sheets = {
  a4: sheet(595.28, 841.89),
  letter: sheet(612, 792),
} as const satisfies Record<Sheet, SheetSize>

/** The same sheets for papers in rows, upright or, for a table of many people, lying: 12 mm to the edge that printers leave. */
export function rowSheet(of: Sheet, isWide: boolean): SheetSize {
  const { width, height } = sheets[of]
  const [across, down] = isWide ? [height, width] : [width, height]
  return {
    width: across,
    height: down,
    side: mm(15),
    top: mm(13),
    bottom: down - mm(18),
    head: mm(8), // nearer to the edge than anything else, and still within what printers reach
    foot: down - mm(11),
  }
}

/** Millimetres as points. */
export function mm(length: number): number {
  return length * MILLIMETRE
}

function sheet(width: number, height: number): SheetSize {
  return {
    width,
    height,
    side: mm(21),
    top: mm(25),
    bottom: height - mm(26),
    head: mm(17),
    foot: height - mm(17),
  }
}
