import type { BoxMark, Ink, PathMark, RuleMark } from '../../../layout/page.ts'
import type { ContentStream } from './content.ts'
import { number } from './number.ts'

export function drawRule(content: ContentStream, rule: RuleMark): void {
  content.within(null)
  content.stroke(rule.ink, rule.thickness, rule.dash)
  content.shape(`${content.point(rule.x1, rule.y1)} m ${content.point(rule.x2, rule.y2)} l S`)
}

export function drawBox(content: ContentStream, box: BoxMark): void {
  content.within(null)
  setInks(content, box.fill, box.stroke, boxEdge)
  const square = `${content.point(box.x, box.y + box.height)} ${number(box.width)} ${number(box.height)} re`
  const outline = box.radius > 0 ? roundedOutline(content, box) : square
  content.shape(`${outline} ${painting(box.fill, box.stroke)}`)
}

/** A figure, or an ornament when it has no tag. */
export function drawPath(content: ContentStream, path: PathMark): void {
  content.within(path.tag)
  setInks(content, path.fill, path.stroke, path.thickness)
  content.shape(`${pathOutline(content, path.d)} ${painting(path.fill, path.stroke)}`)
}

/** The steps of SVG path data of absolute M, L, C and Z, each with the numbers that follow it. */
export function pathSteps(d: string): { readonly letter: string; readonly numbers: readonly number[] }[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter = '', rest = '']) => ({
    letter,
    numbers: (rest.match(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/gi) ?? []).map(Number),
  }))
}

const boxEdge = 0.5
const arc = 0.5523 // how far the handles of a quarter of a circle reach
const operators: Record<string, string> = { M: 'm', L: 'l', C: 'c' }

function setInks(content: ContentStream, fill: Ink | null, stroke: Ink | null, thickness: number): void {
  if (fill) content.fill(fill)
  if (stroke) content.stroke(stroke, thickness)
}

function painting(fill: Ink | null, stroke: Ink | null): string {
  if (fill && stroke) return 'B'
  if (fill) return 'f'
  return stroke ? 'S' : 'n'
}

function pathOutline(content: ContentStream, d: string): string {
  return pathSteps(d)
    .map(({ letter, numbers }) =>
      letter === 'Z' ? 'h' : `${pathOperands(content, numbers)} ${operators[letter]}`,
    )
    .join('\n')
}

function pathOperands(content: ContentStream, numbers: readonly number[]): string {
  const pairs = numbers.flatMap((x, i) => (i % 2 === 0 ? [content.point(x, numbers[i + 1] ?? 0)] : []))
  return pairs.join(' ')
}

function roundedOutline(content: ContentStream, { x, y, width, height, radius }: BoxMark): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom, k] = [x + width, y + height, r * (1 - arc)]
  const d = [
    ['M', x + r, y, 'L', right - r, y, 'C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r, 'C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom, 'C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r, 'C', x, y + k, x + k, y, x + r, y, 'Z'],
  ]
  return pathOutline(content, d.flat().join(' '))
}
