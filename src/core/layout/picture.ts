import type { Picture } from '../paper/paper.ts'
import { type Frame, fromStart, inset } from './frame.ts'
import type { Ink, Mark, PathMark, RuleMark, Tag } from './page.ts'
import { type Piece, strip } from './piece.ts'
import type { Setting } from './setting.ts'
import { at, circle, rule, square } from './shapes.ts'
import { figure } from './tags.ts'
import { lineOf, textMark } from './text-lines.ts'

type Series = Picture['series'][number]

/** Lines through the values of each series; each has its own ink, stroke and points, so that they differ in grey too. */
export function layPicture(picture: Picture, setting: Setting, frame: Frame): Piece {
  const tag = figure(picture.alt)
  const { design } = setting
  const legend = design.hint.leading * picture.series.length + design.space
  const plot = design.body.leading * 7
  const height = legend + plot + design.space + design.label.leading
  const chart: Chart = {
    picture,
    setting,
    tag,
    frame,
    plot: inset(frame, design.label.size * 2, design.label.size * 4),
  }
  return {
    tags: [tag],
    flows: [
      strip(height, (y) => [
        ...picture.series.flatMap((series, index) => drawName(series, index, y, chart)),
        ...drawGrid(y + legend, plot, chart),
        ...picture.series.flatMap((series, index) => drawSeries(series, index, y + legend, plot, chart)),
      ]),
    ],
  }
}

interface Chart {
  readonly picture: Picture
  readonly setting: Setting
  readonly tag: Tag
  readonly frame: Frame
  readonly plot: Frame
}

const inksOfSeries: readonly Ink[] = ['accent', 'other', 'text']

function drawName(
  { name }: Series,
  index: number,
  top: number,
  { setting, tag, frame }: Chart,
): readonly Mark[] {
  const { hint } = setting.design
  const { line, width } = lineOf(name, hint, setting)
  const y = top + index * hint.leading
  const sample = fromStart(frame, 0, 24)
  const middle = y + hint.leading / 2
  return [
    stroke(
      [
        [sample, middle],
        [sample + 24, middle],
      ],
      index,
      tag,
    ),
    point(sample + 12, middle, index, tag),
    textMark(line, hint, fromStart(frame, 32, width), y, tag),
  ]
}

/** A hairline for each step, its number at the start, and the labels below. */
function drawGrid(
  top: number,
  height: number,
  { picture, setting, tag, frame, plot }: Chart,
): readonly Mark[] {
  const { label } = setting.design
  const steps = Array.from({ length: picture.steps }, (_, index) => index + 1)
  const rules = steps.map(
    (step): RuleMark => rule(plot.left, yOf(step, picture.steps, top, height), plot.width, 'faint', 0.5),
  )
  const numbers = steps.map((step) => {
    const { line, width } = lineOf(String(step), label, setting)
    return textMark(
      line,
      label,
      fromStart(frame, 0, width),
      yOf(step, picture.steps, top, height) - label.leading / 2,
      tag,
    )
  })
  const below = top + height + setting.design.space
  const dates = picture.labels.flatMap((text, index) => {
    if (!hasRoom(index, picture.labels.length)) return []
    const { line, width } = lineOf(text, label, setting)
    const middle = xOf(index, picture.labels.length, plot) - width / 2
    const x = Math.max(frame.left, Math.min(frame.left + frame.width - width, middle))
    return [textMark(line, label, x, below, tag)]
  })
  return [...rules, ...numbers, ...dates]
}

function drawSeries(
  { values }: Series,
  index: number,
  top: number,
  height: number,
  chart: Chart,
): readonly Mark[] {
  const { picture, tag, plot } = chart
  const { labels, steps, series } = picture
  const aside = (index - (series.length - 1) / 2) * Math.min(2.4, 10 / series.length) // so that equal lines both show
  const points = values.map((value, place): readonly [number, number] | null =>
    value === null ? null : [xOf(place, labels.length, plot), yOf(value, steps, top, height) + aside],
  )
  const known = points.filter((one) => one !== null)
  return [
    ...(known.length > 1 ? [stroke(known, index, tag)] : []),
    ...known.map(([x, y]) => point(x, y, index, tag)),
  ]
}

function stroke(points: readonly (readonly [number, number])[], index: number, tag: Tag): PathMark {
  const d = points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${at(x, y)}`).join('')
  const ink = inksOfSeries[index % inksOfSeries.length] ?? 'text'
  return { kind: 'path', d, fill: null, stroke: ink, thickness: 1.25, tag }
}

/** Round, square or hollow. */
function point(x: number, y: number, index: number, tag: Tag): PathMark {
  const ink = inksOfSeries[index % inksOfSeries.length] ?? 'text'
  const fill = index % 3 === 2 ? 'paper' : ink
  const shape = index % 3 === 1 ? square : circle
  return shape(x - 2.5, y - 2.5, 5, { fill, stroke: ink, tag })
}

function xOf(place: number, count: number, plot: Frame): number {
  const offset = count < 2 ? plot.width / 2 : (plot.width * place) / (count - 1)
  return fromStart(plot, offset, 0)
}

function yOf(value: number, steps: number, top: number, height: number): number {
  return top + height - (height * (value - 1)) / (steps - 1)
}

/** At most five labels, with the first and the last among them as far as the steps between allow. */
function hasRoom(index: number, count: number): boolean {
  return index % Math.ceil(count / 5) === 0
}
