import type { BoxMark, Ink, Mark, PathMark, RuleMark, Tag } from './page.ts'

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

/** A circle in a square with its corner at x and y. */
export function circle(x: number, y: number, side: number, drawn: Drawn): PathMark {
  return path(roundPath(x + side / 2, y + side / 2, side / 2), drawn)
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

/** A square with its corner at x and y. */
function square(x: number, y: number, side: number, drawn: Drawn): PathMark {
  const [right, below] = [x + side, y + side]
  return path(`M${at(x, y)}L${at(right, y)}L${at(right, below)}L${at(x, below)}Z`, drawn)
}

/** A box to tick, or a circle where only one may be chosen; ticked, it is full and carries a sign, also legible in grey. */
export function tickBox(
  x: number,
  y: number,
  side: number,
  { many, chosen, tag }: { many: boolean; chosen: boolean; tag: Tag | null },
): readonly Mark[] {
  const shape = many ? square : circle
  if (!chosen) return [shape(x, y, side, { fill: null, stroke: 'soft', tag })]
  const full = shape(x, y, side, { fill: 'accent', stroke: 'accent', tag })
  const third = side / 3
  const sign = many
    ? tick(x, y, side, tag)
    : circle(x + third, y + third, third, { fill: 'paper', stroke: null, tag })
  return [full, sign]
}

/** Never mirrored: a tick leans the same way in every script. */
function tick(x: number, y: number, side: number, tag: Tag | null): PathMark {
  const d = `M${at(x + side * 0.22, y + side * 0.53)}L${at(x + side * 0.43, y + side * 0.74)}L${at(x + side * 0.79, y + side * 0.28)}`
  return { ...path(d, { fill: null, stroke: 'paper', tag }), thickness: side / 7 }
}

function path(d: string, { fill, stroke, tag }: Drawn): PathMark {
  return { kind: 'path', d, fill, stroke, thickness: 0.75, tag }
}

/** A point in path data. */
export function at(x: number, y: number): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}
