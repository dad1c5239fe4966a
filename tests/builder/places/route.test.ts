import { describe, expect, it } from 'vitest'
import { nextPlace, placeBefore, routeOf } from '../../../src/builder/places/route.ts'

const slow = routeOf(['why', 'feedback'], 'topics')
const quick = routeOf(['why', 'feedback'], 'page')

describe('the way through the builder', () => {
  it('goes topic by topic', () => {
    expect(nextPlace(slow, { kind: 'topic', topic: 'why' })).toEqual({ kind: 'topic', topic: 'feedback' })
  })

  it('goes from the people to everything, for whoever wants it on one page', () => {
    expect(nextPlace(quick, { kind: 'people' })).toEqual({ kind: 'all' })
  })

  it('goes from the last topic to the answers', () => {
    expect(nextPlace(slow, { kind: 'topic', topic: 'feedback' })).toEqual({ kind: 'check' })
  })

  it('comes straight back from a change', () => {
    expect(nextPlace(slow, { kind: 'change', what: 'why-us' })).toEqual({ kind: 'check' })
  })

  it('ends with the paper', () => {
    expect(nextPlace(slow, { kind: 'paper' })).toEqual({ kind: 'paper' })
  })

  it('has nothing before the start', () => {
    expect(placeBefore(slow, { kind: 'start' })).toBeUndefined()
  })

  it('leads back from the first topic to the people', () => {
    expect(placeBefore(slow, { kind: 'topic', topic: 'why' })).toEqual({ kind: 'people' })
  })
})
