import { describe, expect, it } from 'vitest'
import { type Stop, stopIn, stopToHash } from '../../src/review/place.ts'
import { nextStop, placeOn, pulseStop, stopBefore, stopsOf } from '../../src/review/route.ts'

const id = '0b7c-A1'

describe('a place in a review', () => {
  it.each<Stop>([
    { kind: 'start' },
    { kind: 'begin', id },
    { kind: 'people', id },
    { kind: 'person', id, person: 'p2' },
    { kind: 'everybody', id },
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

  it('asks each of twelve people, and thirteen at once', () => {
    const kinds = (count: number) =>
      stopsOf(
        id,
        Array.from({ length: count }, (_, index) => `p${index + 1}`),
        [],
      ).map(({ kind }) => kind)
    expect(kinds(12).filter((kind) => kind === 'person')).toHaveLength(12)
    expect(kinds(13)).toEqual(['begin', 'people', 'everybody', 'numbers', 'agree', 'done'])
  })

  it('leads an address of before the group grew, or shrank, to where the numbers are asked now', () => {
    const people = Array.from({ length: 13 }, (_, index) => `p${index + 1}`)
    const ofMany = stopsOf(id, people, [])
    expect(placeOn(ofMany, { kind: 'person', id, person: 'p2' })).toEqual({ kind: 'everybody', id })
    expect(placeOn(route, { kind: 'everybody', id })).toEqual(pulseStop(route))
    expect(placeOn(route, { kind: 'person', id, person: 'p2' })).toEqual({ kind: 'person', id, person: 'p2' })
    expect(placeOn(ofMany, { kind: 'scenes', id })).toEqual({ kind: 'scenes', id })
  })

  it('comes back from a place beside it to the agreement', () => {
    expect(nextStop(route, { kind: 'scenes', id })).toEqual({ kind: 'agree', id })
  })

  it('has nothing before its beginning', () => {
    expect(stopBefore(route, { kind: 'begin', id })).toBeUndefined()
  })
})
