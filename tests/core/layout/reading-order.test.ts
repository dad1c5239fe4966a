import { describe, expect, it } from 'vitest'
import { startsInText } from '../../../src/core/layout/reading-order.ts'
import type { Line } from '../../../src/core/text/line.ts'
import { faces } from './a-page.ts'

/** A line that says one thing and whose runs, from left to right, say these. */
function lineOf(text: string, ...runs: readonly string[]): Line {
  const [face] = faces.regular
  if (!face) throw new Error('there is a face')
  const drawn = runs.map((run) => ({ face, rtl: false, clusters: face.shape(run, false, 'en') }))
  return { text, rtl: false, width: 0, runs: drawn }
}

describe('where the runs of a line begin in its text', () => {
  it.each([
    [['one ', 'two'], 'one two', [0, 4]],
    [['two', 'one '], 'one two', [4, 0]],
    [['a ', 'a', 'b'], 'aa b', [1, 0, 3]], // the first that fits is not always the one
    [['x', 'x', 'y'], 'xxy', [0, 1, 2]],
    [['?', 'b'], 'ab', [0, 1]], // a stand-in is not in the text
  ])('%j of %s', (runs, text, starts) => {
    expect(startsInText(lineOf(text, ...runs))).toEqual(starts)
  })

  it('is found or given up soon, however many runs are alike', () => {
    const runs = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'a' : 'aa'))
    const starts = startsInText(lineOf(`${'a'.repeat(89)}b`, ...runs)) // which they never say
    expect(starts).toHaveLength(60)
    expect(starts.at(-1)).toBe(88)
  })
})
