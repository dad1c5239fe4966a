import type { FieldMark, Mark, Page, TextMark } from '../layout/page.ts'
import type { Face } from '../text/face.ts'
import type { Run } from '../text/line.ts'
import { inksOf } from './inks.ts'

/** A page as a drawing, each letter by its outline; what people wrote is in it as shapes only, so it is safe to insert. */
export function pageToSvg({ width, height, marks, accent }: Page): string {
  const inks = inksOf({ accent })
  const glyphs = new Map<string, string>()
  const idOf = glyphIds(glyphs)
  const turn = `rotate(180 ${round(width / 2)} ${round(height / 2)})`
  const drawn = marks.map((mark) => markToSvg(mark, { idOf, turn, inks })).join('')
  const defs = [...glyphs.values()].join('')
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  const sheet = `<rect width="100%" height="100%" fill="${inks.paper}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true"><defs>${defs}</defs>${sheet}${drawn}</svg>`
}

type IdOf = (face: Face, glyph: number) => string | null

/** What every mark of one drawing needs. */
interface Drawing {
  readonly idOf: IdOf
  readonly turn: string
  readonly inks: ReturnType<typeof inksOf>
}

/** Each outline is written once, and used wherever its letter stands. Ids differ from those of other drawings nearby. */
function glyphIds(glyphs: Map<string, string>): IdOf {
  return (face, glyph) => {
    const id = `g-${face.name}-${face.weight}-${glyph}`.replace(/[^\w-]/g, '')
    if (!glyphs.has(id)) {
      const outline = face.outline(glyph)
      glyphs.set(id, outline === '' ? '' : `<path id="${id}" d="${shorter(outline)}"/>`)
    }
    return glyphs.get(id) === '' ? null : id
  }
}

function markToSvg(mark: Mark, drawing: Drawing): string {
  const { inks } = drawing
  switch (mark.kind) {
    case 'text':
      return textToSvg(mark, drawing)
    case 'rule': {
      const { x1, y1, x2, y2, thickness, ink, dash } = mark
      const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`
      const dashes = dash ? ' stroke-dasharray="3 3"' : ''
      return `<line ${ends} stroke="${inks[ink]}" stroke-width="${thickness}"${dashes}/>`
    }
    case 'box':
      return `<rect ${boxAttributes(mark)} rx="${mark.radius}" ${paint(mark, 0.5, inks)}/>`
    case 'path':
      return `<path d="${shorter(mark.d)}" ${paint(mark, mark.thickness, inks)}/>`
    case 'field':
      return drawField(mark, drawing)
    case 'turned':
      return `<g transform="${drawing.turn}">${mark.marks.map((one) => markToSvg(one, drawing)).join('')}</g>`
  }
}

function textToSvg({ x, y, size, line, ink }: TextMark, { idOf, inks }: Drawing): string {
  const scale = Math.round(size * 100) / 100_000 // outlines are in thousandths, and grow upwards
  let pen = 0
  const uses = line.runs
    .flatMap((run) => glyphsOf(run))
    .map(({ face, glyph }) => {
      const id = idOf(face, glyph.id)
      const at = `x="${Math.round(pen + glyph.dx)}" y="${Math.round(glyph.dy)}"`
      pen += glyph.advance
      return id === null ? '' : `<use href="#${id}" ${at}/>`
    })
  return `<g fill="${inks[ink]}" transform="translate(${round(x)} ${round(y)})scale(${scale} ${-scale})">${uses.join('')}</g>`
}

function glyphsOf({ face, clusters }: Run) {
  return clusters.flatMap(({ glyphs }) => glyphs.map((glyph) => ({ face, glyph })))
}

/** The place of a field, faintly filled; its frame is a mark of its own. */
function drawField(mark: FieldMark, { inks }: Drawing): string {
  return `<rect ${boxAttributes(mark)} fill="${inks.tint}" fill-opacity="0.5"/>`
}

function boxAttributes({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

function paint(mark: Extract<Mark, { fill: unknown }>, thickness: number, inks: Drawing['inks']): string {
  const fill = mark.fill === null ? 'none' : inks[mark.fill]
  const stroke = mark.stroke === null ? '' : ` stroke="${inks[mark.stroke]}" stroke-width="${thickness}"`
  return `fill="${fill}"${stroke}`
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}

function shorter(path: string): string {
  return path.replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))))
}
