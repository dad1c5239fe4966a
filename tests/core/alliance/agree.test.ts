import { describe, expect, it } from 'vitest'
import { agree, hasChanged, hasRoomToAgree } from '../../../src/core/alliance/agree.ts'
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

  it('takes the place of the one version whose day has not come', () => {
    const mistyped = agree(first, { on: '2031-01-01', note: 'Slip' })
    const mended = agree(mistyped, { on: '2026-03-01', note: 'Right' }, '2026-03-02')
    expect(mended.revisions.map(({ on }) => on)).toEqual(['2026-01-31', '2026-03-01'])
    expect(agree(mistyped, { on: '2031-01-01', note: '' }, '2026-03-02').revisions).toHaveLength(2)
  })

  it('never takes the place of more than one version, however far behind the clock is', () => {
    const days = ['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01']
    const past = days.reduce((alliance, on) => agree(alliance, { on, note: '' }), anAlliance())
    const behind = agree(past, { on: '2025-06-01', note: '' }, '2025-06-02')
    expect(behind.revisions.map(({ on }) => on)).toEqual(['2025-06-01', ...days])
  })

  it('takes the place of one of two versions of the same day', () => {
    const other = { ...first.revisions[0]!, note: 'From their copy', title: 'Theirs' }
    const both = { ...first, revisions: [other, ...first.revisions] }
    const again = agree(both, { on: '2026-01-31', note: 'Again' })
    expect(again.revisions.map(({ note }) => note)).toEqual(['From their copy', 'Again'])
  })

  it('takes every version at its word where nobody knows what day it is', () => {
    const mistyped = agree(first, { on: '2031-01-01', note: '' })
    expect(agree(mistyped, { on: '2026-03-01', note: '' }).revisions).toHaveLength(3)
  })

  it('lets no version go where there is no room for one more, and says so before', () => {
    const days = Array.from({ length: 201 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const full = days.slice(0, 200).reduce((alliance, on) => agree(alliance, { on, note: '' }), anAlliance())
    const beyond = days.at(-1)!
    expect(hasRoomToAgree(full, beyond)).toBe(false)
    expect(agree(full, { on: beyond, note: '' })).toBe(full)
    expect(hasRoomToAgree(full, days.at(-2)!)).toBe(true)
    expect(agree(full, { on: days.at(-2)!, note: 'Again' }).revisions.at(-1)?.note).toBe('Again')
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
