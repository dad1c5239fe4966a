import { type Budget, spend, Unreadable } from '../budget.ts'
import type { PdfObjects } from '../objects.ts'
import { isDict, nameIn, type Value } from '../value.ts'
import { type Token, ValueReader } from '../value-reader.ts'
import { type DrawingState, firstState, type Orders, type Shown } from './drawing-state.ts'
import { boxAround, matrixIn, numbersIn, placed, shared, times } from './matrix.ts'
import { type PageFont, pageFont } from './page-font.ts'
import { Path } from './path.ts'
import { TextPen } from './text-pen.ts'

/** What is needed to follow the orders of any page of a file. */
export interface Follower {
  readonly file: PdfObjects
  readonly budget: Budget // of bytes and orders, for all pages together
  readonly fonts: Map<Value, PageFont>
  readonly show: (shown: Shown) => void
}

const [deepestForms, mostStates, mostOperands] = [12, 100, 1000]
const paintOperators = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])

/**
 * Follows the orders that draw a page, and tells what they show where (PDF 32000-1, 8 and 9): signs and the boxes around
 * drawings, as far as nothing cuts them off. Throws when it takes too much.
 */
export function followOrders(follower: Follower, orders: Orders, start: DrawingState = firstState): void {
  const reader = new ValueReader(orders.bytes, 0, follower.budget)
  const path = new Path()
  const pen = new TextPen(follower.show)
  const states: DrawingState[] = []
  let state = start
  let clips = false
  let operands: Value[] = []
  for (let token = next(reader); token; token = next(reader)) {
    spend(follower.budget, 1)
    if ('value' in token) {
      if (operands.length < mostOperands) operands.push(token.value)
      continue
    }
    const { operator } = token
    const numbers = numbersIn(operands)
    if (operator === 'q' && states.length < mostStates) states.push(state)
    else if (operator === 'Q') state = states.pop() ?? state
    else if (operator === 'cm') state = { ...state, matrix: times(matrixIn(operands), state.matrix) }
    else if (operator === 'W' || operator === 'W*') clips = true
    else if (paintOperators.has(operator)) {
      const box = path.end()
      if (box && operator !== 'n') follower.show({ kind: 'drawing', box: shared(box, state.clip) })
      if (box && clips) state = { ...state, clip: shared(state.clip, box) }
      clips = false
    } else if (operator === 'Do') drawNamed(follower, orders, operands[0], state)
    else if (operator === 'ID') skipPicture(reader, orders.bytes)
    else if (operator === 'Tf')
      state = { ...state, font: fontOf(follower, orders, operands[0]), size: numbers[0] ?? 0 }
    else if (!path.takes(operator, numbers, state.matrix)) state = pen.follow(operator, operands, state)
    operands = []
  }
}

function next(reader: ValueReader): Token | undefined {
  try {
    return reader.token()
  } catch (problem) {
    if (problem instanceof Unreadable) return undefined // a page is shown up to its damage
    throw problem
  }
}

function fontOf(
  { file, fonts, budget }: Follower,
  { resources }: Orders,
  name: Value | undefined,
): PageFont | undefined {
  const dict = file.entry(file.entry(resources, 'Font'), nameIn(name) ?? '')
  if (dict === undefined) return undefined
  const font = fonts.get(dict) ?? pageFont(file, dict, budget)
  fonts.set(dict, font)
  return font
}

/** A drawing that has a name: its own orders, in its own frame. */
function drawNamed(follower: Follower, orders: Orders, name: Value | undefined, state: DrawingState): void {
  const { file, budget } = follower
  const dict = file.entry(file.entry(orders.resources, 'XObject'), nameIn(name) ?? '')
  if (!isDict(dict) || nameIn(file.entry(dict, 'Subtype')) !== 'Form') return
  if (orders.within.includes(dict) || orders.within.length > deepestForms) return
  const bytes = file.unpack(dict)
  if (!bytes) return
  spend(budget, bytes.length)
  const matrix = times(matrixIn(file.entry(dict, 'Matrix')), state.matrix)
  const [x1 = -1e6, y1 = -1e6, x2 = 1e6, y2 = 1e6] = numbersIn(file.entry(dict, 'BBox'))
  const frame = placed(
    matrix,
    boxAround([
      [x1, y1],
      [x2, y2],
    ]),
  )
  const resources = file.entry(dict, 'Resources') ?? orders.resources
  const inside = { bytes, resources, within: [...orders.within, dict] }
  followOrders(follower, inside, { ...state, matrix, clip: shared(state.clip, frame) })
}

/** The bytes of a picture may look like anything; it ends with its own order. */
function skipPicture(reader: ValueReader, bytes: Uint8Array): void {
  for (let at = reader.at; at + 2 < bytes.length; at++) {
    const isEnd = bytes[at + 1] === 0x45 && bytes[at + 2] === 0x49 && (bytes[at] ?? 99) <= 32
    if (!isEnd) continue
    reader.at = at + 3
    return
  }
  reader.at = bytes.length
}
