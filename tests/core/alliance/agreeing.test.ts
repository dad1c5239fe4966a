import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import { agreeingFrom } from '../../../src/core/alliance/agreeing.ts'
import { dayProblem, lastDay } from '../../../src/core/alliance/agreement-day.ts'
import { alliance } from '../../sample.ts'

const agreed = agree(alliance(), { on: '2026-08-22', note: 'The first.' })
const mistyped = agree(agreed, { on: '2031-01-01', note: 'A slip.' })
const changed = { ...agreed, title: 'Another title' }

describe('what people are asked about their agreement', () => {
  it('is a draft when nothing was agreed yet, and offers today', () => {
    expect(agreeingFrom(alliance(), '2026-11-22')).toEqual({ isAgreed: false, on: '2026-11-22', note: '' })
  })

  it('stays agreed on its day as long as nothing changes', () => {
    const before = { isAgreed: true, on: '2026-08-22', note: 'The first.' }
    expect(agreeingFrom(agreed, '2026-11-22')).toEqual(before)
  })

  it('is a draft again when something has changed, and offers today with an empty note', () => {
    expect(agreeingFrom(changed, '2026-11-22')).toEqual({ isAgreed: false, on: '2026-11-22', note: '' })
  })

  it('keeps the note of a version that was agreed on the same day and would be replaced', () => {
    expect(agreeingFrom(changed, '2026-08-22')).toMatchObject({ on: '2026-08-22', note: 'The first.' })
  })
})

describe('a version whose day has not come', () => {
  it('hands its note on to the version that takes its place', () => {
    const before = { isAgreed: false, on: '2026-11-22', note: 'A slip.' }
    expect(agreeingFrom({ ...mistyped, title: 'Another title' }, '2026-11-22')).toEqual(before)
  })

  it('is not the last agreement', () => {
    expect(lastDay(mistyped, '2026-11-22')).toBe('2026-08-22')
  })
})

describe('the day of an agreement', () => {
  it.each([
    ['', 'day-missing'],
    ['0002-11-22', 'day-missing'], // a year that is still being typed
    ['2026-08-21', 'day-too-early'],
    ['2026-08-22', null],
    ['2026-11-22', null],
    ['2026-11-23', null], // east of here it has begun
    ['2026-11-24', 'day-to-come'],
    ['2031-01-01', 'day-to-come'],
  ])('“%s” is %s on 22 November, after an agreement in August', (on, problem) => {
    expect(dayProblem(on, agreed, '2026-11-22')).toBe(problem)
  })

  it.each([
    ['2026-08-21', 'day-too-early'],
    ['2026-08-22', null],
    ['2026-11-22', null],
    ['2030-12-31', 'day-to-come'],
    ['2031-01-01', null], // as it stands in the file already
  ])('“%s” is %s after a version of 2031 too', (on, problem) => {
    expect(dayProblem(on, mistyped, '2026-11-22')).toBe(problem)
  })
})
