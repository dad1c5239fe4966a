import { describe, expect, it } from 'vitest'
import { tryAlliances } from '../../../scripts/fuzz/paper/nothing-is-lost.ts'

describe('on paper', () => {
  // Each seed is a test of its own, so that a failure names the one to run again with `npm run fuzz`.
  it.each([1, 2, 3, 4, 5])(
    'nothing of any alliance is lost, cut or overlapped (seed %i)',
    async (seed) => {
      expect(await tryAlliances(100, seed)).toBe('')
    },
    300_000,
  )
})
