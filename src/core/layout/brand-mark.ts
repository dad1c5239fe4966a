import type { Ink, PathMark } from './page.ts'
import { at, moved } from './shapes.ts'

/**
 * The mark of the house, wherever it stands: two equal voices that share a part. Path data on a ground 48 wide and 32 high;
 * the second voice is the first one mirrored.
 */
export const brandMark = {
  width: 48,
  left: 3,
  top: 3,
  high: 26.4,
  voice:
    'M16 3C21.44 2.98 26.31 6.34 28.22 11.43C30.13 16.52 28.67 22.26 24.56 25.82C20.46 29.38 14.57 30.01 9.8 27.4L4.6 29.3C4.25 29.42 3.86 29.34 3.59 29.09C3.32 28.84 3.2 28.46 3.3 28.1L4.8 22.8C2.33 18.77 2.24 13.71 4.56 9.6C6.89 5.48 11.27 2.96 16 3Z',
  shared:
    'M24 5.75C27.16 8.21 29 11.99 29 16C29 20.01 27.16 23.79 24 26.25C20.84 23.79 19 20.01 19 16C19 11.99 20.84 8.21 24 5.75Z',
} as const

/** The mark as SVG in these colours, for pictures that are drawn outside of a paper. */
export function brandSvg(first: string, second: string, shared: string): string {
  const { voice, width } = brandMark
  return `<path fill="${first}" d="${voice}"/><path fill="${second}" d="${voice}" transform="matrix(-1 0 0 1 ${width} 0)"/><path fill="${shared}" d="${brandMark.shared}"/>`
}

/** The mark on a page, this high, with its corner at x and y; it is no part of what is read. */
export function markOn(x: number, y: number, height: number): readonly PathMark[] {
  const { voice, shared, width } = brandMark
  const scale = height / brandMark.high
  const [left, top] = [x - brandMark.left * scale, y - brandMark.top * scale]
  const placed = (d: string, isMirrored: boolean, fill: Ink): PathMark => ({
    kind: 'path',
    d: moved(d, (px, py) => at(left + (isMirrored ? width - px : px) * scale, top + py * scale)),
    fill,
    stroke: null,
    thickness: 0,
    tag: null,
  })
  return [placed(voice, false, 'accent'), placed(voice, true, 'other'), placed(shared, false, 'paper')]
}

/** How wide the mark is when it is this high. */
export function markWidth(height: number): number {
  return ((brandMark.width - 2 * brandMark.left) / brandMark.high) * height
}
