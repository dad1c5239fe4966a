import type { PDFContext, PDFRef } from 'pdf-lib'
import type { FieldMark } from '../../layout/page.ts'
import { number } from './number.ts'

/** The frame of an appearance: from its own lower left corner to the upper right one. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

export function boxOf({ width, height }: FieldMark): Box {
  return [0, 0, Math.round(width * 100) / 100, Math.round(height * 100) / 100]
}

/** What a field shows while nothing is in it: nothing, since the page draws its lines and boxes. */
export function emptyAppearance(context: PDFContext, box: Box): PDFRef {
  return register(context, box, '/Tx BMC EMC')
}

/** A tick in a square, or a dot in a circle, drawn as shapes so that no font is needed. */
export function tickAppearance(context: PDFContext, box: Box, kind: 'check' | 'radio'): PDFRef {
  const side = Math.min(box[2], box[3])
  const [x, y] = [(box[2] - side) / 2, (box[3] - side) / 2]
  const point = (across: number, up: number) => `${number(x + across * side)} ${number(y + up * side)}`
  const ink = '0.184 0.365 0.314'
  const tick = `${ink} RG ${number(side * 0.13)} w 1 J 1 j ${point(0.24, 0.52)} m ${point(0.43, 0.3)} l ${point(0.77, 0.73)} l S`
  const dot = `${ink} RG ${number(side * 0.5)} w 1 J ${point(0.5, 0.5)} m ${point(0.5, 0.5)} l S` // a round cap alone
  return register(context, box, `q ${kind === 'check' ? tick : dot} Q`)
}

function register(context: PDFContext, box: Box, content: string): PDFRef {
  return context.register(
    context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: {} }),
  )
}
