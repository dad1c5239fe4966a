import { isDict, type Value } from './value.ts'

const mostColumns = 100_000

/** Bytes that were written as differences from those before and above them (PDF 32000-1, 7.4.4.4), as they were. */
export function unpredicted(
  bytes: Uint8Array,
  parameters: Value | undefined,
  resolve: (value: Value | undefined) => Value | undefined,
): Uint8Array {
  const entry = (key: string, usual: number) => {
    const value = isDict(parameters) ? resolve(parameters.entries.get(key)) : undefined
    return typeof value === 'number' && value >= 1 && value <= mostColumns ? Math.floor(value) : usual
  }
  const predictor = entry('Predictor', 1)
  if (predictor < 2) return bytes
  const pixel = Math.max(1, (entry('Colors', 1) * entry('BitsPerComponent', 8)) >> 3)
  const row = Math.ceil((entry('Columns', 1) * entry('Colors', 1) * entry('BitsPerComponent', 8)) / 8)
  return predictor === 2 ? fromTheLeft(bytes, row, pixel) : fromPng(bytes, row, pixel)
}

function fromTheLeft(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const result = bytes.slice()
  for (let at = 0; at < result.length; at++)
    if (at % row >= pixel) result[at] = (result[at] ?? 0) + (result[at - pixel] ?? 0)
  return result
}

/** Each row says in its first byte how it was written (PNG, 9.2). */
function fromPng(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1))
  const result = new Uint8Array(Math.max(0, bytes.length - rows))
  for (let i = 0; i < result.length; i++) {
    const [line, column] = [Math.floor(i / row), i % row]
    const left = column >= pixel ? (result[i - pixel] ?? 0) : 0
    const up = line > 0 ? (result[i - row] ?? 0) : 0
    const corner = line > 0 && column >= pixel ? (result[i - row - pixel] ?? 0) : 0
    const type = bytes[line * (row + 1)] ?? 0
    result[i] = (bytes[line * (row + 1) + 1 + column] ?? 0) + guess(type, left, up, corner)
  }
  return result
}

function guess(type: number, left: number, up: number, corner: number): number {
  if (type === 1) return left
  if (type === 2) return up
  if (type === 3) return (left + up) >> 1
  return type === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
