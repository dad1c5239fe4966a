import { describe, expect, it } from 'vitest'
import { agree, hasChanged } from '../../../src/core/alliance/agree.ts'
import { withAnswer } from '../../../src/core/alliance/edit.ts'
import { anAlliance, text } from './an-alliance.ts'

const first = agree(anAlliance({ answers: { 'why-here': text('To learn') } }), {
  on: '2026-01-31',
  note: 'First',
})

describe('agree', () => {
  it('keeps the working copy as a revision, with its day and note', () => {
    const { people, questions, answers, title } = anAlliance({ answers: { 'why-here': text('To learn') } })
    expect(first.revisions).toEqual([{ on: '2026-01-31', note: 'First', title, people, questions, answers }])
  })

  it('replaces what was agreed on the same day', () => {
    const again = agree(withAnswer(first, 'why-here', text('To grow')), { on: '2026-01-31', note: 'Again' })
    expect(again.revisions.map(({ note }) => note)).toEqual(['Again'])
  })

  it('keeps revisions in the order of their days', () => {
    const earlier = agree(first, { on: '2025-12-01', note: 'Found later' })
    expect(earlier.revisions.map(({ on }) => on)).toEqual(['2025-12-01', '2026-01-31'])
  })

  it('puts what is agreed in place of versions whose day has not come', () => {
    const mistyped = agree(agree(first, { on: '2031-01-01', note: 'Slip' }), {
      on: '2031-02-01',
      note: 'Slip',
    })
    const mended = agree(mistyped, { on: '2026-03-01', note: 'Right' }, '2026-03-02')
    expect(mended.revisions.map(({ on }) => on)).toEqual(['2026-01-31', '2026-03-01'])
    expect(agree(mistyped, { on: '2031-02-01', note: '' }, '2026-03-02').revisions).toHaveLength(3)
  })

  it('takes every version at its word where nobody knows what day it is', () => {
    const mistyped = agree(first, { on: '2031-01-01', note: '' })
    expect(agree(mistyped, { on: '2026-03-01', note: '' }).revisions).toHaveLength(3)
  })

  it('keeps no more revisions than a file may hold', () => {
    const days = Array.from({ length: 210 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const old = days.reduce((alliance, on) => agree(alliance, { on, note: '' }), anAlliance())
    expect(old.revisions.length).toBe(200)
    expect(old.revisions.at(-1)?.on).toBe(days.at(-1))
  })
})

describe('hasChanged', () => {
  it('is true while nothing was agreed', () => {
    expect(hasChanged(anAlliance())).toBe(true)
  })

  it('is false right after the agreement', () => {
    expect(hasChanged(first)).toBe(false)
  })

  it('is true after an edit, and false again when it is taken back', () => {
    const edited = withAnswer(first, 'needs-most/p1', text('Time'))
    expect(hasChanged(edited)).toBe(true)
    expect(hasChanged(withAnswer(edited, 'needs-most/p1', text('')))).toBe(false)
  })

  it('does not care in which order the answers were given', () => {
    const both = anAlliance({ answers: { a: text('1'), b: text('2') } })
    const turned = { ...agree(both, { on: '2026-01-01', note: '' }), answers: { b: text('2'), a: text('1') } }
    expect(hasChanged(turned)).toBe(false)
  })
})
