import { describe, expect, it } from 'vitest'
import { fragmentIn } from '../../src/sharing/fragment-in.ts'
import { idIn, roundIn } from '../../src/sharing/id-in.ts'

describe('what somebody pastes', () => {
  it.each([
    ['https://example.org/receive/#alliance-1.abc_-9', 'alliance-1.abc_-9'],
    ['  <https://example.org/x/receive/#sealed-1.QQ>  ', 'sealed-1.QQ'],
    ['Look at this: https://example.org/receive/#alliance-2.Q and tell me', 'alliance-2.Q'],
    ['https://example.org/receive/', undefined],
    ['', undefined],
  ])('“%s” holds %s', (text, fragment) => {
    expect(fragmentIn(text)).toBe(fragment)
  })
})

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
