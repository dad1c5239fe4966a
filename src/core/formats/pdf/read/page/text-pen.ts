import { bytesIn, isList, type Value } from '../value.ts'
import type { DrawingState, Shown } from './drawing-state.ts'
import { identity, type Matrix, matrixIn, numbersIn, times } from './matrix.ts'

/** Follows the orders that show text (PDF 32000-1, 9.4), and tells each sign with its place on the page. */
export class TextPen {
  readonly #show: (shown: Shown) => void
  #line: Matrix = identity
  #here: Matrix = identity

  constructor(show: (shown: Shown) => void) {
    this.#show = show
  }

  /** What holds after an order; orders that have nothing to do with text change nothing. */
  follow(operator: string, operands: readonly Value[], state: DrawingState): DrawingState {
    const after = withTextState(state, operator, numbersIn(operands))
    this.#place(operator, operands, after)
    const said = showing.get(operator)
    if (said !== undefined) this.#say(operands[said], after)
    return after
  }

  /** Text-positioning operators (PDF 32000-1, table 108), and the line that ' and " begin. */
  #place(operator: string, operands: readonly Value[], { leading }: DrawingState): void {
    const [x = 0, y = 0] = numbersIn(operands)
    if (operator === 'BT') this.#begin(identity)
    if (operator === 'Tm') this.#begin(matrixIn(operands))
    if (operator === 'Td' || operator === 'TD') this.#move(x, y)
    if (['T*', "'", '"'].includes(operator)) this.#move(0, -leading)
  }

  #begin(matrix: Matrix): void {
    this.#line = matrix
    this.#here = matrix
  }

  #move(x: number, y: number): void {
    this.#begin(times([1, 0, 0, 1, x, y], this.#line))
  }

  /** A string, or a list of strings with the distances between them. */
  #say(said: Value | undefined, state: DrawingState): void {
    for (const part of isList(said) ? said : [said ?? null]) {
      const bytes = bytesIn(part)
      if (bytes) this.#sayBytes(bytes, state)
      else if (typeof part === 'number') this.#advance((-part / 1000) * state.size * state.stretch)
    }
  }

  #sayBytes(bytes: Uint8Array, state: DrawingState): void {
    const { font, size, stretch, letterSpace, wordSpace, rise, matrix, clip, isHidden } = state
    for (const { text, width, isSpace } of font?.signsOf(bytes) ?? []) {
      const frame = times([size * stretch, 0, 0, size, 0, rise], times(this.#here, matrix))
      const [x, y] = [frame[4], frame[5]]
      const scale = Math.hypot(frame[2], frame[3])
      const long = width * Math.hypot(frame[0], frame[1])
      if (!isHidden) this.#show({ kind: 'sign', text, x, y, width: long, size: scale, clip })
      this.#advance((width * size + letterSpace + (isSpace ? wordSpace : 0)) * stretch)
    }
  }

  #advance(x: number): void {
    this.#here = times([1, 0, 0, 1, x, 0], this.#here)
  }
}

/** Text-showing operators (PDF 32000-1, table 109), each with the place of its string among the operands. */
const showing: ReadonlyMap<string, number> = new Map([
  ['Tj', 0],
  ['TJ', 0],
  ["'", 0],
  ['"', 2],
])

/** Text-state operators (PDF 32000-1, table 105), and what others set beside what they do. */
function withTextState(state: DrawingState, operator: string, numbers: readonly number[]): DrawingState {
  const [first = 0, second = 0] = numbers
  switch (operator) {
    case 'TD':
      return { ...state, leading: -second }
    case '"':
      return { ...state, wordSpace: first, letterSpace: second }
    case 'Tc':
      return { ...state, letterSpace: first }
    case 'Tw':
      return { ...state, wordSpace: first }
    case 'Tz':
      return { ...state, stretch: first / 100 }
    case 'TL':
      return { ...state, leading: first }
    case 'Ts':
      return { ...state, rise: first }
    case 'Tr':
      return { ...state, isHidden: first === 3 || first === 7 }
    default:
      return state
  }
}
