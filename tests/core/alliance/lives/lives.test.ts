import { describe, expect, it } from 'vitest'
import { tryLife } from '../../../../scripts/fuzz/lives/try-life.ts'
import { comesBack, tryMerge } from '../../../../scripts/fuzz/lives/try-merges.ts'

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)

describe('two copies with a common past, each lived on for itself', () => {
  const tried = seeds(1_500).map(tryMerge)

  it.each([
    ['can be read as they are written, once they are put together', 'readable'],
    ['are not changed by the same copy when it comes again, and nobody is asked anew', 'idempotent'],
  ] as const)('%s', (_, what) => {
    expect(tried.filter((one) => !one[what]).map(({ seed }) => seed)).toEqual([])
  })

  it('keep every word of both, in the alliance or in a choice', () => {
    expect(tried.filter(({ lostWords }) => lostWords.length > 0)).toEqual([])
  })

  it('keep every version of both', () => {
    expect(tried.filter(({ lostVersions }) => lostVersions > 0)).toEqual([])
  })
})

describe('somebody who has left and is forgotten', () => {
  it('never comes back with another copy, whatever was done to either', () => {
    expect(seeds(600).filter(comesBack)).toEqual([])
  })
})

describe('an alliance that is edited, agreed on, sent, merged, settled and restored for years', () => {
  it('can be read as it was written at every step, and loses no word to a merge', () => {
    expect(seeds(250).flatMap((seed) => tryLife(seed) ?? [])).toEqual([])
  })
})
