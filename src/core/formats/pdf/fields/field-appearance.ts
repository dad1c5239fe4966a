import type { PDFContext, PDFRef } from 'pdf-lib'
import type { FieldMark } from '../../../layout/page.ts'
import { number } from '../drawing/number.ts'

/** The frame of an appearance: from its own lower left corner to the upper right one. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number]

export function boxOf({ width, height }: FieldMark): Rectangle {
  return [0, 0, Math.round(width * 100) / 100, Math.round(height * 100) / 100]
}

/**
 * Appearances of boxes and circles to tick; those that look the same are written once, since nobody writes in them. Fields
 * for text have none while they are empty: some programs write what is typed into the appearance that they find, and
 * where two fields share one, one person's words would stand in the other's field.
 */
export class Appearances {
  readonly #context: PDFContext
  readonly #written = new Map<string, PDFRef>()

  constructor(context: PDFContext) {
    this.#context = context
  }

  /** What a box shows while it isn't ticked: nothing, since the page draws its lines. */
  unticked(box: Rectangle): PDFRef {
    return this.#write(box, '')
  }

  /** A tick in a square, or a dot in a circle, drawn as shapes so that no font is needed. */
  ticked(box: Rectangle, kind: 'check' | 'radio'): PDFRef {
    const side = Math.min(box[2], box[3])
    const [x, y] = [(box[2] - side) / 2, (box[3] - side) / 2]
    const point = (across: number, up: number) => `${number(x + across * side)} ${number(y + up * side)}`
    return this.#write(box, kind === 'check' ? tickPath(side, point) : dot(point))
  }

  #write(box: Rectangle, content: string): PDFRef {
    const key = `${box} ${content}`
    const dict = { Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: {} }
    const ref = this.#written.get(key) ?? this.#context.register(this.#context.stream(content, dict))
    this.#written.set(key, ref)
    return ref
  }
}

const ink = '0.184 0.365 0.314' // the accent

type PointOperand = (across: number, up: number) => string

function tickPath(side: number, point: PointOperand): string {
  const line = `${point(0.24, 0.52)} m ${point(0.43, 0.3)} l ${point(0.77, 0.73)} l S`
  return `q ${ink} RG ${number(side * 0.13)} w 1 J 1 j ${line} Q`
}

function dot(point: PointOperand): string {
  const [a, b] = [0.26, 0.138] // the radius, and how far the handles of a quarter reach
  const quarter = (x: number, y: number) => {
    const handles = [
      point(0.5 + a * x - b * y, 0.5 + a * y + b * x),
      point(0.5 - a * y + b * x, 0.5 + a * x + b * y),
    ]
    return `${handles.join(' ')} ${point(0.5 - a * y, 0.5 + a * x)} c`
  }
  const circle = [quarter(1, 0), quarter(0, 1), quarter(-1, 0), quarter(0, -1)].join(' ')
  return `q ${ink} rg ${point(0.5 + a, 0.5)} m ${circle} f Q`
}
