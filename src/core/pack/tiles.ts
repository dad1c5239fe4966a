import type { Mark, Page, PagedDocument } from '../layout/page.ts'
import { mm } from '../layout/sheets.ts'
import { movedMark } from './move-marks.ts'

/** A sheet in the printer, in points. */
interface TileSheet {
  readonly width: number
  readonly height: number
}

/** What no printer at home reaches, and what overlaps when the sheets are glued together. */
const tileMargin = mm(10)

const across = 2
const down = 2

/** How many sheets a poster in tiles takes. */
export const tileCount = across * down

/** The size of a poster that is glued together from tiles, in points. */
export function tiledSize({ width, height }: TileSheet): TileSheet {
  return { width: across * (width - 2 * tileMargin), height: down * (height - 2 * tileMargin) }
}

/** The first page of a document on tiles; each shows a margin of its neighbours, and where to cut. */
export function inTiles(poster: PagedDocument, sheet: TileSheet): PagedDocument {
  const marks = poster.pages[0]?.marks ?? []
  const [wide, high] = [sheet.width - 2 * tileMargin, sheet.height - 2 * tileMargin]
  const pages = Array.from({ length: tileCount }, (_, tile): Page => {
    const [left, top] = [(tile % across) * wide, Math.floor(tile / across) * high]
    const shown = marks.flatMap((mark) => shownOn(mark, { left, top, wide, high }))
    return { ...sheet, marks: [...shown, ...cutMarks(sheet)] }
  })
  return { ...poster, pages, bookmarks: poster.bookmarks.slice(0, 1) }
}

interface Window {
  readonly left: number
  readonly top: number
  readonly wide: number
  readonly high: number
}

/** A line that goes over the edge is drawn on both tiles, and read on the one on which it begins. */
function shownOn(mark: Mark, { left, top, wide, high }: Window): Mark[] {
  const moved = movedMark(mark, tileMargin - left, tileMargin - top)
  if (moved.kind !== 'text') return [moved]
  const end = moved.x + (moved.line.width * moved.size) / 1000
  const isSeen =
    end > 0 && moved.x < wide + 2 * tileMargin && moved.y > 0 && moved.y - moved.size < high + 2 * tileMargin
  if (!isSeen) return []
  const begins =
    moved.x >= tileMargin &&
    moved.x < tileMargin + wide &&
    moved.y >= tileMargin &&
    moved.y < tileMargin + high
  return [begins ? moved : { ...moved, tag: null }]
}

/** Small crosses where the corners of the cut are. */
function cutMarks({ width, height }: TileSheet): readonly Mark[] {
  const arm = mm(3)
  const corners = [tileMargin, width - tileMargin].flatMap((x) =>
    [tileMargin, height - tileMargin].map((y) => ({ x, y })),
  )
  return corners.flatMap(({ x, y }) => [crossLine(x - arm, y, x + arm, y), crossLine(x, y - arm, x, y + arm)])
}

function crossLine(x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: 'rule', x1, y1, x2, y2, thickness: 0.3, ink: 'line', dash: false }
}
