import { describe, expect, it } from 'vitest'
import { hintsFor } from '../../src/answers/hints.ts'

const promises = ['I will be supportive.', 'I answer every message within one working day.']

describe('questions about promises', () => {
  it('are asked about a vague one, and not about one that can be kept', () => {
    expect(hintsFor(promises, 'en').map(({ promise }) => promise)).toEqual(['I will be supportive.'])
  })

  it('are one for each promise, however vague', () => {
    expect(hintsFor(['Somebody should be more supportive soon.'], 'en')).toHaveLength(1)
  })

  it('are not asked in another language', () => {
    expect(hintsFor(promises, 'de')).toEqual([])
  })
})
