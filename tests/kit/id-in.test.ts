import { describe, expect, it } from 'vitest'
import { idIn, roundIn } from '../../src/kit/addresses/id-in.ts'

describe('an address', () => {
  it.each([
    ['#id=one-2', 'one-2'],
    ['#id=', undefined],
    ['#id=<b>', undefined],
    ['#people', undefined],
  ])('%s names the alliance %s', (hash, id) => {
    expect(idIn(hash)).toBe(id)
  })

  it('names a round', () => {
    expect(roundIn('#round=a_b-9')).toBe('a_b-9')
  })
})
