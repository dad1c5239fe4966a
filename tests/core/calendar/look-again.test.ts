import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/alliance/alliance.ts'
import { lookAgainOn } from '../../../src/core/calendar/look-again.ts'
import { formOf } from '../../../src/core/form/form.ts'
import { alliance, template, topics } from '../../sample.ts'

function lookAgain(answer: Answer | null) {
  const answers = answer === null ? {} : { 'check-ins-first': answer }
  const one = alliance({ questions: ['check-ins-first'], answers })
  return lookAgainOn(formOf(template, topics, one), one, '2026-11-22')
}

describe('the day to look again', () => {
  it('is counted from the day of the agreement', () => {
    expect(lookAgain({ kind: 'period', in: { count: 3, unit: 'months' } })).toBe('2027-02-22')
  })

  it('is the day that was chosen', () => {
    expect(lookAgain({ kind: 'date', on: '2026-12-24' })).toBe('2026-12-24')
  })

  it('is open when nobody said', () => {
    expect(lookAgain(null)).toBeNull()
  })
})
