import { describe, expect, it } from 'vitest'
import { breaksOf, type Measured } from '../../../../src/core/layout/rows/breaks.ts'

const row = (wanted: number, more: Partial<Measured> = {}): Measured => {
  return { least: wanted / 2, wanted, opens: true, holds: false, ...more }
}

describe('the breaks of a paper in rows', () => {
  it('shares the rows out over all pages at once, and doesn’t fill the first one first', () => {
    expect(breaksOf([row(30), row(30), row(30), row(30)], 2, 100)).toEqual([0, 2])
  })

  it('are nowhere when the rows don’t fit, however few lines they have', () => {
    expect(breaksOf([row(90), row(90), row(90)], 1, 100)).toBeUndefined()
  })

  it('come between two sections rather than within one, when both pages are about as full', () => {
    const rows = [row(33), row(25), row(10, { opens: false }), row(52)]
    expect(breaksOf(rows, 2, 100)).toEqual([0, 3])
  })

  it('never come right behind the head', () => {
    expect(breaksOf([row(20, { holds: true }), row(90), row(10)], 2, 100)).not.toEqual([0, 1])
  })

  it('leave no beginning of a section alone at the foot of a page', () => {
    const rows = [row(60), row(25), row(60, { opens: false })]
    expect(breaksOf(rows, 2, 100)).toEqual([0, 1])
  })
})
