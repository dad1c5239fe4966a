import type { Picture, Series } from '../paper/paper.ts'
import { type Frame, fromStart, inset } from './frame.ts'
import { layLegend } from './legend.ts'
import { layNumbers } from './numbers.ts'
import type { Mark, RuleMark, Tag } from './page.ts'
import { type Piece, strip } from './piece.ts'
import { drawLine, drawPoint, lookOf } from './series-look.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { figure } from './tags.ts'
import { lineOf, textMark } from './text-lines.ts'

/** Lines through the values of each series with their names above; for more people than lines can be told apart, the numbers. */
export function layPicture(picture: Picture, setting: Setting, frame: Frame): Piece {
  const isDrawn = picture.series.every(({ person }) => lookOf(person) !== undefined)
  return isDrawn ? layChart(picture, setting, frame) : layNumbers(picture, setting, frame)
}

interface Chart {
  readonly picture: Picture
  readonly setting: Setting
  readonly tag: Tag
  readonly frame: Frame
  readonly plot: Frame
}

function layChart(picture: Picture, setting: Setting, frame: Frame): Piece {
  const tag = figure(picture.alt)
  const { design } = setting
  const plot = inset(frame, design.label.size * 2, design.label.size * 4)
  const chart: Chart = { picture, setting, tag, frame, plot }
  const high = design.body.leading * 7
  const drawing = strip(
    high + design.space + design.label.leading,
    (y) => [
      ...drawGrid(y, high, chart),
      ...picture.series.flatMap((series, index) => drawSeries(series, index, y, high, chart)),
    ],
    { above: design.space * 1.5 },
  )
  return { tags: [tag], flows: [...layLegend(picture.series, tag, setting, frame), drawing] }
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
    const middle = plotX(index, picture.labels.length, plot) - width / 2
    const x = Math.max(frame.left, Math.min(frame.left + frame.width - width, middle))
    return [textMark(line, label, x, below, tag)]
  })
  return [...rules, ...numbers, ...dates]
}

function drawSeries(
  { values, person }: Series,
  index: number,
  top: number,
  height: number,
  { picture: { labels, steps, series }, tag, plot }: Chart,
): readonly Mark[] {
  const look = lookOf(person)
  if (look === undefined) return []
  const aside = (index - (series.length - 1) / 2) * Math.min(2.4, 10 / series.length) // so that equal lines both show
  const points = values.flatMap((value, place) =>
    value === null
      ? []
      : [[plotX(place, labels.length, plot), yOf(value, steps, top, height) + aside] as const],
  )
  return [
    ...(points.length > 1 ? [drawLine(points, look, tag)] : []),
    ...points.map((point) => drawPoint(point, look, tag)),
  ]
}

function plotX(place: number, count: number, plot: Frame): number {
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
