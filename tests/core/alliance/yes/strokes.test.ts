import { describe, expect, it } from 'vitest'
import {
  drawingOf,
  ground,
  type Stroke,
  strokesIn,
  writtenStrokes,
} from '../../../../src/core/alliance/yes/strokes.ts'
import { mostStrokes } from '../../../../src/core/alliance/yes.ts'

/** A hand that goes round and round, a point for every hundredth of a turn. */
const scrawl = (turns: number): Stroke =>
  Array.from({ length: turns * 100 }, (_, at) => ({
    x: 256 + at / turns + 40 * Math.sin((at / 100) * 2 * Math.PI),
    y: 96 + 40 * Math.cos((at / 100) * 2 * Math.PI),
  }))

describe('strokes as letters', () => {
  it('are the same strokes again', () => {
    const strokes = [
      [
        { x: 3, y: 5 },
        { x: 30, y: 9 },
        { x: 20, y: 60 },
      ],
      [{ x: 500, y: 100 }],
      [
        { x: 0, y: 0 },
        { x: 31, y: 31 },
      ],
    ]
    const again = strokesIn(writtenStrokes(strokes))
    expect(again.map((stroke) => [stroke[0], stroke.at(-1)])).toEqual(
      strokes.map((stroke) => [stroke[0], stroke.at(-1)]),
    )
    expect(again[1]).toEqual(strokes[1])
  })

  it.each([1, 5, 40, 3_000])('take two thousand letters at most, after %i turns of the hand', (turns) => {
    const written = writtenStrokes([scrawl(turns)])
    expect(written.length).toBeLessThanOrEqual(mostStrokes)
    expect(written).toMatch(/^[\w.-]+$/)
    expect(strokesIn(written).flat().length).toBeGreaterThan(1)
  })

  it('stay on the ground, wherever the hand went', () => {
    const written = writtenStrokes([
      [
        { x: -90, y: -90 },
        { x: 9_000, y: 9_000 },
      ],
    ])
    expect(
      strokesIn(written)
        .flat()
        .every(({ x, y }) => x >= 0 && x < ground.width && y >= 0 && y < ground.height),
    ).toBe(true)
  })

  it.each(['', '.', 'A', 'AAAA.?', '<path>', 'AAAAAAA'])(
    'of a hand that wrote “%s” draw no more than they say',
    (written) => {
      expect(strokesIn(written).flat().length).toBeLessThanOrEqual(1)
    },
  )

  it('become a path that begins at the edge', () => {
    const written = writtenStrokes([
      [
        { x: 100, y: 50 },
        { x: 110, y: 60 },
      ],
    ])
    expect(drawingOf(written)).toEqual({ d: 'M0 0L10 10', width: 10, height: 10 })
  })
})
