import { describe, expect, it } from 'vitest'
import { turnOfKey } from '../../src/kit/turn-of-key.ts'

describe('a key on a large view', () => {
  it.each([
    ['PageDown', 1, 1],
    ['PageUp', -1, -1],
    ['ArrowRight', 1, -1],
    ['ArrowLeft', -1, 1],
    ['Enter', 0, 0],
  ])('%s turns by %i from left to right, by %i from right to left', (key, ltr, rtl) => {
    expect([turnOfKey(key, false), turnOfKey(key, true)]).toEqual([ltr, rtl])
  })
})
