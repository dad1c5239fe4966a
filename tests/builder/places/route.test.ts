import { describe, expect, it } from 'vitest'
import { nextRoute, routeBefore, routesOf } from '../../../src/builder/places/route.ts'

const slow = routesOf(['why', 'feedback'], 'topics')
const quick = routesOf(['why', 'feedback'], 'page')

describe('the way through the builder', () => {
  it('goes topic by topic', () => {
    expect(nextRoute(slow, { kind: 'topic', topic: 'why' })).toEqual({ kind: 'topic', topic: 'feedback' })
  })

  it('goes from the people to everything, for whoever wants it on one page', () => {
    expect(nextRoute(quick, { kind: 'people' })).toEqual({ kind: 'all' })
  })

  it('goes from the last topic to the answers', () => {
    expect(nextRoute(slow, { kind: 'topic', topic: 'feedback' })).toEqual({ kind: 'check' })
  })

  it('comes straight back from a change', () => {
    expect(nextRoute(slow, { kind: 'change', what: 'why-us' })).toEqual({ kind: 'check' })
  })

  it('goes to the answers from a topic whose last question was taken off', () => {
    expect(nextRoute(slow, { kind: 'topic', topic: 'money' })).toEqual({ kind: 'check' })
  })

  it('ends with the paper', () => {
    expect(nextRoute(slow, { kind: 'paper' })).toEqual({ kind: 'paper' })
  })

  it('has nothing before the start', () => {
    expect(routeBefore(slow, { kind: 'start' })).toBeUndefined()
  })

  it('leads back from the first topic to the people', () => {
    expect(routeBefore(slow, { kind: 'topic', topic: 'why' })).toEqual({ kind: 'people' })
  })
})
