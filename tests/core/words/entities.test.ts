import { describe, expect, it } from 'vitest'
import { fromEntities } from '../../../src/core/words/entities.ts'

describe('text in which letters stand as in the source of a page', () => {
  it.each([
    ['by name', 'Ana &amp; Bo', 'Ana & Bo'],
    ['by number', '&#45;&#x2d;', '--'],
    ['not at all', '&nothing; R&D', '&nothing; R&D'],
    ['under a name that every object has', '&constructor; &toString', '&constructor; &toString'],
  ])('is read where they stand %s', (_what, text, read) => {
    expect(fromEntities(text)).toBe(read)
  })
})
