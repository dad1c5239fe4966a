import { describe, expect, it } from 'vitest'
import { type Stop, stopIn, stopToHash } from '../../src/review/place.ts'
import { nextStop, stopBefore, stopsOf } from '../../src/review/route.ts'

const id = '0b7c-A1'

describe('a place in a review', () => {
  it.each<Stop>([
    { kind: 'start' },
    { kind: 'begin', id },
    { kind: 'people', id },
    { kind: 'person', id, person: 'p2' },
    { kind: 'numbers', id },
    { kind: 'line', id, question: 'feedback-how' },
    { kind: 'agree', id },
    { kind: 'done', id },
    { kind: 'versions', id },
    { kind: 'scenes', id },
  ])('$kind is found again by its address', (place) => {
    expect(stopIn(stopToHash(place))).toEqual(place)
  })

  it('is the start where the address says nothing', () => {
    expect(stopIn('')).toEqual({ kind: 'start' })
  })

  it.each(['#_top', '#id=', '#id=a b', '#id=one/elsewhere', '#id=one/line'])('is not %s', (hash) => {
    expect(stopIn(hash)).toBeUndefined()
  })
})

describe('the way through a review', () => {
  const route = stopsOf(id, ['p1', 'p2'], ['feedback-how'])

  it('asks each person before it shows the numbers', () => {
    expect(nextStop(route, { kind: 'person', id, person: 'p1' })).toEqual({
      kind: 'person',
      id,
      person: 'p2',
    })
    expect(nextStop(route, { kind: 'person', id, person: 'p2' })).toEqual({ kind: 'numbers', id })
  })

  it('comes back from a place beside it to the agreement', () => {
    expect(nextStop(route, { kind: 'scenes', id })).toEqual({ kind: 'agree', id })
  })

  it('has nothing before its beginning', () => {
    expect(stopBefore(route, { kind: 'begin', id })).toBeUndefined()
  })
})
