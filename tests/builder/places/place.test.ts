import { describe, expect, it } from 'vitest'
import { type Route, routeIn, routeToHash } from '../../../src/builder/places/place.ts'
import { questionsOf } from '../../../src/kit/addresses/questions-hash.ts'

const places: readonly Route[] = [
  { kind: 'start' },
  { kind: 'people' },
  { kind: 'topic', topic: 'check-ins' },
  { kind: 'all' },
  { kind: 'check' },
  { kind: 'change', what: 'feedback-how' },
  { kind: 'paper' },
]

describe('a place', () => {
  it.each(places)('comes back from its address: $kind', (place) => {
    expect(routeIn(routeToHash(place))).toEqual(place)
  })

  it('is the start when the address has no fragment', () => {
    expect(routeIn('')).toEqual({ kind: 'start' })
  })

  it.each(['#_top', '#topic', '#topic/', '#change/', '#questions=why-us'])('is not what %s means', (hash) => {
    expect(routeIn(hash)).toBeUndefined()
  })
})

describe('a link from the question bank', () => {
  it.each([
    ['#questions=why-us,pace-cancel', ['why-us', 'pace-cancel']],
    ['#questions=why-us,', ['why-us']],
    ['#questions=<script>', []],
    ['#people', []],
  ])('%s brings %j', (hash, ids) => {
    expect(questionsOf(hash)).toEqual(ids)
  })
})
