import type { Page } from '../core/layout/page.ts'
import { newId } from '../kit/new-id.ts'
import { drawPage, type Outlines } from './draw-page.ts'
import type { PagePicture, PagesJob } from './engine-job.ts'
import { loadCode } from './load-code.ts'

/** What was drawn for the pages that were asked for last, so that a page that is the same is not drawn again. */
export interface DrawnPages {
  pages: readonly { readonly id: string; readonly page: Page; readonly width: number }[]
  readonly outlines: Outlines
  draw?: Draw // how, when not as bitmaps
}

/** Which pictures stand there already, and how many dots wide new ones are. */
type Wanted = Pick<PagesJob, 'shown' | 'width'>

type Draw = (page: Page, width: number, outlines: Outlines) => ImageBitmap | string

/** Pictures of the pages; as SVG from then on when this browser can't draw in the engine's thread. */
export async function picturesOrSvg(
  pages: readonly Page[],
  wanted: Wanted,
  drawn: DrawnPages,
): Promise<readonly PagePicture[]> {
  try {
    return picturesOf(pages, wanted, drawn, drawn.draw)
  } catch (reason) {
    console.warn('The pages are shown as SVG.', reason)
    const { pageToSvg } = await loadCode(() => import('../core/formats/svg.ts'))
    drawn.draw = (page) => pageToSvg(page)
    return picturesOf(pages, wanted, drawn, drawn.draw)
  }
}

/** Pictures of the pages; of one that is as it was, and that is shown in its place, only its id. */
export function picturesOf(
  pages: readonly Page[],
  wanted: Wanted,
  drawn: DrawnPages,
  draw: Draw = drawnBitmap,
): readonly PagePicture[] {
  const width = pictureWidth(pages, wanted.width)
  const before = drawn.pages
  const known = pages.map((page, index) => {
    const one = before[index]
    return one?.width === width && wanted.shown[index] === one.id && saysTheSame(one.page, page)
      ? one
      : undefined
  })
  const now = pages.map((page, index) => known[index] ?? { id: newId(), page, width })
  drawn.pages = now
  return now.map(({ id, page }, index) => ({
    id,
    picture: known[index] ? null : draw(page, width, drawn.outlines),
  }))
}

const most = 24_000_000 // dots of all pages: a phone has room for so many

/** How many dots wide the pictures are: fewer when there are many of them. */
function pictureWidth(pages: readonly Page[], widest: number): number {
  const area = pages.reduce((sum, { width, height }) => sum + height / width, 0)
  return Math.min(widest, Math.floor(Math.sqrt(most / area)))
}

function drawnBitmap(page: Page, width: number, outlines: Outlines): ImageBitmap {
  const scale = width / page.width
  const canvas = new OffscreenCanvas(width, Math.round(page.height * scale))
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw new Error('A page could not be drawn: this browser gives no canvas.')
  drawPage(pen, page, scale, outlines)
  return canvas.transferToImageBitmap()
}

/** Whether two values say the same; the faces in them are the same objects. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (ArrayBuffer.isView(one)) return false
  const keys = Object.keys(one)
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return (
    keys.length === Object.keys(other).length && keys.every((key) => saysTheSame(first[key], second[key]))
  )
}
