import { made, median, run } from './measure.ts'
import { writeLong } from './prepare.ts'

/** A paper of so many pages: how long it takes in a process that has made others, and the most memory of one that makes only it. */
export interface Point {
  readonly pages: number
  readonly time: number // ms
  readonly memory: number // bytes
}

/** Our engine on longer and longer papers; `lengths` are characters of each answer; the first paper has fewer of them. */
export async function growth(
  bundle: string,
  folder: string,
  lengths: readonly number[],
): Promise<readonly Point[]> {
  const points: Point[] = []
  for (const [index, length] of lengths.entries()) {
    const answers = index === 0 ? 2 : 10 // two are a page
    const out = `${folder}/long.pdf`
    const task = { folder, out, same: false }
    const { peak } = run(bundle, { ...task, do: 'once', input: writeLong(folder, { answers, length }, 1) })
    const { pages } = await made(out)
    const { times } = run(bundle, { ...task, do: 'warm', input: writeLong(folder, { answers, length }, 6) })
    points.push({ pages, time: median(times.slice(2)), memory: peak })
  }
  return points
}

/** The straight line through points by least squares, and how much of their spread it explains (R²). */
export function line(points: readonly (readonly [x: number, y: number])[]): {
  start: number
  slope: number
  fit: number
} {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const sxx = mean(points.map(([x]) => (x - x0) ** 2))
  const sxy = mean(points.map(([x, y]) => (x - x0) * (y - y0)))
  const syy = mean(points.map(([, y]) => (y - y0) ** 2))
  const slope = sxy / sxx
  return { start: y0 - slope * x0, slope, fit: sxy ** 2 / (sxx * syy) }
}
