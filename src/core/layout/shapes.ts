import type { BoxMark, Ink, PathMark, RuleMark, Tag } from './page.ts'

/** A line from side to side. */
export function rule(x: number, y: number, width: number, ink: Ink, thickness = 0.5): RuleMark {
  return { kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, thickness, ink, dash: false }
}

/** The frame of a place to write in. */
export function box(x: number, y: number, width: number, height: number): BoxMark {
  return { kind: 'box', x, y, width, height, radius: 2.5, fill: null, stroke: 'soft' }
}

/** What a shape is filled and drawn with, and what it is part of. */
export interface Drawn {
  readonly fill: Ink | null
  readonly stroke: Ink | null
  readonly tag: Tag | null
}

/** A shape in a square with its corner at x and y. */
export interface ShapeMark extends Drawn {
  readonly kind: 'shape'
  readonly shape: 'circle' | 'square' | 'tick'
  readonly x: number
  readonly y: number
  readonly side: number
}

/** A circle in a square with its corner at x and y. */
export function circle(x: number, y: number, side: number, drawn: Drawn): ShapeMark {
  return { kind: 'shape', shape: 'circle', x, y, side, ...drawn }
}

/** The path of a circle around cx and cy: four curves that stray from it by less than a thousandth. */
export function roundPath(cx: number, cy: number, r: number): string {
  const k = r * 0.5523
  return [
    `M${at(cx - r, cy)}`,
    `C${at(cx - r, cy - k)} ${at(cx - k, cy - r)} ${at(cx, cy - r)}`,
    `C${at(cx + k, cy - r)} ${at(cx + r, cy - k)} ${at(cx + r, cy)}`,
    `C${at(cx + r, cy + k)} ${at(cx + k, cy + r)} ${at(cx, cy + r)}`,
    `C${at(cx - k, cy + r)} ${at(cx - r, cy + k)} ${at(cx - r, cy)}Z`,
  ].join('')
}

/** A box to tick, or a circle where only one may be chosen; ticked, it is full and carries a sign, also legible in grey. */
export function tickBox(
  x: number,
  y: number,
  side: number,
  { many, chosen, tag }: { many: boolean; chosen: boolean; tag: Tag | null },
): readonly ShapeMark[] {
  const place = { kind: 'shape', shape: many ? 'square' : 'circle', x, y, side, tag } as const
  if (!chosen) return [{ ...place, fill: null, stroke: 'soft' }]
  const third = side / 3
  const sign: ShapeMark = many
    ? { ...place, shape: 'tick', fill: null, stroke: 'paper' }
    : circle(x + third, y + third, third, { fill: 'paper', stroke: null, tag })
  return [{ ...place, fill: 'accent', stroke: 'accent' }, sign]
}

/** The path of a shape this far below its place. */
export function pathOf({ shape, x, y: top, side, fill, stroke, tag }: ShapeMark, below: number): PathMark {
  const y = top + below
  const drawn = { kind: 'path', fill, stroke, thickness: 0.75, tag } as const
  switch (shape) {
    case 'circle':
      return { ...drawn, d: roundPath(x + side / 2, y + side / 2, side / 2) }
    case 'square':
      return { ...drawn, d: squareOutline(x, y, side) }
    case 'tick':
      return { ...drawn, d: tickOutline(x, y, side), thickness: side / 7 }
  }
}

function squareOutline(x: number, y: number, side: number): string {
  const [right, below] = [x + side, y + side]
  return `M${at(x, y)}L${at(right, y)}L${at(right, below)}L${at(x, below)}Z`
}

/** Never mirrored: a tick leans the same way in every script. */
function tickOutline(x: number, y: number, side: number): string {
  return `M${at(x + side * 0.22, y + side * 0.53)}L${at(x + side * 0.43, y + side * 0.74)}L${at(x + side * 0.79, y + side * 0.28)}`
}

/** A point in path data. */
export function at(x: number, y: number): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}

/** Path data with every point at another place. */
export function moved(d: string, to: (x: number, y: number) => string): string {
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => to(Number(x), Number(y)))
}
