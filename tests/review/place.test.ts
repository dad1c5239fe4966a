import { describe, expect, it } from 'vitest'
import { hashOf, type Place, placeOf } from '../../src/review/place.ts'
import { nextPlace, placeBefore, routeOf } from '../../src/review/route.ts'

const id = '0b7c-A1'

describe('a place in a review', () => {
  it.each<Place>([
    { kind: 'start' },
    { kind: 'begin', id },
    { kind: 'person', id, person: 'p2' },
    { kind: 'numbers', id },
    { kind: 'line', id, question: 'feedback-how' },
    { kind: 'agree', id },
    { kind: 'done', id },
    { kind: 'versions', id },
    { kind: 'scenes', id },
  ])('$kind is found again by its address', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place)
  })

  it('is the start where the address says nothing', () => {
    expect(placeOf('')).toEqual({ kind: 'start' })
  })

  it.each(['#_top', '#id=', '#id=a b', '#id=one/elsewhere', '#id=one/line'])('is not %s', (hash) => {
    expect(placeOf(hash)).toBeUndefined()
  })
})

describe('the way through a review', () => {
  const route = routeOf(id, ['p1', 'p2'], ['feedback-how'])

  it('asks each person before it shows the numbers', () => {
    expect(nextPlace(route, { kind: 'person', id, person: 'p1' })).toEqual({
      kind: 'person',
      id,
      person: 'p2',
    })
    expect(nextPlace(route, { kind: 'person', id, person: 'p2' })).toEqual({ kind: 'numbers', id })
  })

  it('comes back from a place beside it to the agreement', () => {
    expect(nextPlace(route, { kind: 'scenes', id })).toEqual({ kind: 'agree', id })
  })

  it('has nothing before its beginning', () => {
    expect(placeBefore(route, { kind: 'begin', id })).toBeUndefined()
  })
})
