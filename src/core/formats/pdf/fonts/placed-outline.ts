import { bytesOf, viewOf } from './font-tables.ts'

/** An outline of one part, drawn elsewhere (OpenType 1.9, "glyf", composite glyph description). Lengths in units of the face. */
export function placedOutline(
  part: Uint8Array,
  id: number,
  { dx, dy }: { dx: number; dy: number },
): Uint8Array {
  if (part.length === 0) return part
  const from = viewOf(part)
  const to = new DataView(new ArrayBuffer(18))
  const moves = [dx, dy, dx, dy]
  to.setInt16(0, -1) // made of parts
  moves.forEach((move, i) => {
    to.setInt16(2 + 2 * i, from.getInt16(2 + 2 * i) + move)
  })
  to.setUint16(10, argumentsAreWords | argumentsAreOffsets)
  to.setUint16(12, id)
  to.setInt16(14, dx)
  to.setInt16(16, dy)
  return bytesOf(to)
}

const [argumentsAreWords, argumentsAreOffsets] = [1, 2]

/** The `maxp` table of a face in which any glyph may be the part of another (OpenType 1.9, "maxp"). */
export function withOneMoreDepth(maxp: DataView): DataView {
  const view = viewOf(bytesOf(maxp).slice())
  const [points, contours, compositePoints, compositeContours, elements, depth] = [6, 8, 10, 12, 28, 30]
  const atLeast = (at: number, value: number) => view.setUint16(at, Math.max(view.getUint16(at), value))
  atLeast(compositePoints, view.getUint16(points))
  atLeast(compositeContours, view.getUint16(contours))
  atLeast(elements, 1)
  view.setUint16(depth, view.getUint16(depth) + 1)
  return view
}
