import { inksOf } from '../core/formats/inks.ts'
import type { BoxMark, Mark, Page, PathMark, RuleMark, TextMark } from '../core/layout/page.ts'
import type { Face } from '../core/text/face.ts'

/** The outlines that were read before, by face and glyph. */
export type Outlines = WeakMap<Face, Map<number, Path2D>>

type Pen = OffscreenCanvasRenderingContext2D

/** One page while it is drawn. */
interface Drawing {
  readonly pen: Pen
  readonly inks: ReturnType<typeof inksOf>
  readonly page: Page
  readonly outlines: Outlines
}

/** Draws a page in so many points of the screen for each point of the paper: the same marks as in its PDF. */
export function drawPage(pen: Pen, page: Page, scale: number, outlines: Outlines): void {
  const inks = inksOf(page)
  pen.save()
  pen.scale(scale, scale)
  pen.fillStyle = inks.paper
  pen.fillRect(0, 0, page.width, page.height)
  for (const mark of page.marks) drawMark({ pen, inks, page, outlines }, mark)
  pen.restore()
}

function drawMark(drawing: Drawing, mark: Mark): void {
  const { pen, page } = drawing
  switch (mark.kind) {
    case 'text':
      drawText(drawing, mark)
      break
    case 'rule':
      pen.setLineDash(mark.dash ? [3, 3] : [])
      paint(drawing, line(mark), { fill: null, stroke: mark.ink, thickness: mark.thickness })
      pen.setLineDash([])
      break
    case 'box':
      paint(drawing, rounded(mark), { ...mark, thickness: 0.5 })
      break
    case 'path':
      paint(drawing, new Path2D(mark.d), mark)
      break
    case 'field': // the place of a field, faintly filled; its frame is a mark of its own
      pen.globalAlpha = 0.5
      paint(drawing, rounded({ ...mark, radius: 0 }), { fill: 'tint', stroke: null, thickness: 0 })
      pen.globalAlpha = 1
      break
    case 'turned':
      pen.save()
      pen.translate(page.width, page.height)
      pen.rotate(Math.PI)
      for (const one of mark.marks) drawMark(drawing, one)
      pen.restore()
      break
    default:
      mark satisfies never
  }
}

function paint(
  { pen, inks }: Drawing,
  path: Path2D,
  look: Pick<PathMark, 'fill' | 'stroke' | 'thickness'>,
): void {
  if (look.fill !== null) {
    pen.fillStyle = inks[look.fill]
    pen.fill(path)
  }
  if (look.stroke === null) return
  pen.strokeStyle = inks[look.stroke]
  pen.lineWidth = look.thickness
  pen.stroke(path)
}

function line({ x1, y1, x2, y2 }: RuleMark): Path2D {
  const path = new Path2D()
  path.moveTo(x1, y1)
  path.lineTo(x2, y2)
  return path
}

function rounded({
  x,
  y,
  width,
  height,
  radius,
}: Pick<BoxMark, 'x' | 'y' | 'width' | 'height' | 'radius'>): Path2D {
  const path = new Path2D()
  path.roundRect(x, y, width, height, radius)
  return path
}

/** Outlines are in thousandths of the type size, and grow upwards. */
function drawText({ pen, inks, outlines }: Drawing, { x, y, size, line: { runs }, ink }: TextMark): void {
  pen.save()
  pen.fillStyle = inks[ink]
  pen.translate(x, y)
  pen.scale(size / 1000, -size / 1000)
  for (const { face, clusters } of runs)
    for (const { glyphs } of clusters)
      for (const { id, dx, dy, advance } of glyphs) {
        pen.translate(dx, dy)
        pen.fill(outlineOf(face, id, outlines))
        pen.translate(advance - dx, -dy)
      }
  pen.restore()
}

function outlineOf(face: Face, glyph: number, outlines: Outlines): Path2D {
  const known = outlines.get(face) ?? new Map<number, Path2D>()
  outlines.set(face, known)
  const outline = known.get(glyph) ?? new Path2D(face.outline(glyph))
  known.set(glyph, outline)
  return outline
}
