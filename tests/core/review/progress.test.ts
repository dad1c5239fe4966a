import { describe, expect, it } from 'vitest'
import { freshProgress, progressFrom, withVerdict } from '../../../src/core/review/progress.ts'

const since = '2026-08-22'

describe('how far a review has come', () => {
  it('is found again', () => {
    const progress = withVerdict({ since, hasPulse: true, verdicts: {} }, 'feedback-how', 'change')
    expect(progressFrom(JSON.stringify(progress), since)).toEqual(progress)
  })

  it('knows in which round the numbers are given apart', () => {
    const progress = { ...freshProgress(since), apart: 'r1' }
    expect(progressFrom(JSON.stringify(progress), since)).toEqual(progress)
  })

  it('counts no longer after the next agreement', () => {
    const old = JSON.stringify({ since: '2026-05-01', hasPulse: true, verdicts: { a: 'works' } })
    expect(progressFrom(old, since)).toEqual(freshProgress(since))
  })

  it.each([null, '', '{', '[]', '7', '{"since":"2026-08-22","verdicts":{"a":"__proto__"},"hasPulse":"yes"}'])(
    'begins afresh with %s',
    (kept) => {
      expect(progressFrom(kept, since)).toEqual(freshProgress(since))
    },
  )
})
