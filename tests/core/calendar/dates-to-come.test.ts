import { describe, expect, it } from 'vitest'
import messages from '../../../content/messages/en.json' with { type: 'json' }
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { datesOf, fallenDates } from '../../../src/core/calendar/dates-to-come.ts'
import type { Occasion } from '../../../src/core/calendar/occasions.ts'
import { calendarFile } from '../../../src/export/calendar-file.ts'
import { alliance, topics } from '../../sample.ts'

const inOneMonth = alliance({
  answers: {
    'check-ins-first': { kind: 'period', in: { count: 1, unit: 'months' } },
    'feedback-how': { kind: 'text', text: 'A secret' },
  },
})
const first = (agreedOn: string, conversation: string) =>
  datesOf(inOneMonth, topics, agreedOn, conversation, '2026-11-22').map(({ kind, on }) => [kind, on])[0]

describe('the dates of an alliance', () => {
  it('begin with the conversation, when its day is known', () => {
    expect(first('2026-11-22', '2026-12-01')).toEqual(['conversation', '2026-12-01'])
  })

  it('count the check-ins from the conversation', () => {
    expect(datesOf(inOneMonth, topics, '2026-11-22', '2026-12-01', '2026-11-22')[1]?.on).toBe('2027-01-01')
  })

  it.each(['20266-02-01', '0002-12-01', '2026'])('know no conversation on “%s”', (conversation) => {
    expect(first('2026-11-22', conversation)).toEqual(['check-in', '2026-12-22'])
  })

  it('leave out a conversation whose day has passed, and count from it all the same', () => {
    expect(first('2026-11-22', '2026-11-15')).toEqual(['check-in', '2026-12-15'])
    expect(first('2026-11-22', '2026-11-22')).toEqual(['conversation', '2026-11-22'])
  })

  it('count from the day of the agreement without one', () => {
    expect(first('2026-11-22', '')).toEqual(['check-in', '2026-12-22'])
  })

  it('leave out those that have passed since the agreement', () => {
    expect(first('2026-07-10', '')).toEqual(['check-in', '2027-02-10'])
  })

  it('are counted on from today when all have passed', () => {
    expect(first('2020-01-31', '')).toEqual(['check-in', '2026-12-22'])
  })

  it('say names only when they are wished for, and never what was written', () => {
    const dates = datesOf(inOneMonth, topics, '2026-11-22', '', '2026-11-22')
    const world = {
      messages,
      zone: 'Europe/Berlin',
      made: new Date(0),
      link: 'https://example.org/builder/#open=one',
    }
    const file = (withNames: boolean) =>
      calendarFile(inOneMonth, { dates, cancelled: [] }, { conversation: '', time: '', withNames }, world)
    expect(file(true)).toContain('Maya and Tom')
    expect(file(false)).not.toMatch(/Maya|Tom/)
    expect(file(true)).not.toContain('A secret')
    expect(file(false)).toContain('URL:https://example.org/builder/#open=one')
  })
})

describe('dates that have fallen away', () => {
  const today = '2026-11-22'
  const fallen = (now: Alliance, saved: readonly Occasion[] = []) =>
    fallenDates(now, topics, datesOf(now, topics, today, '', today), saved, today)
  const quarterly = alliance()

  it('are none at first', () => {
    expect(fallen(quarterly)).toEqual([])
  })

  it('are those that the version before had and this one has not, without what has passed', () => {
    const first = (count: number, unit: 'months' | 'years') =>
      ({ 'check-ins-first': { kind: 'period', in: { count, unit } } }) as const
    const { title, people, questions } = quarterly
    const before = { on: '2026-06-30', note: '', title, people, questions, answers: first(1, 'months') }
    const now = { ...quarterly, answers: first(2, 'years'), revisions: [before] }
    expect(fallen(now).map(({ number, on }) => [number, on])).toEqual([
      [3, '2027-01-30'],
      [4, '2027-04-30'],
    ])
  })

  it('are those that were saved in this tab, with the days of then', () => {
    const saved = [
      { kind: 'check-in', number: 1, on: '2027-02-22' },
      { kind: 'check-in', number: 9, on: '2027-08-22' },
      { kind: 'check-in', number: 8, on: '2026-08-22' },
    ] as const
    expect(fallen(quarterly, saved)).toEqual([saved[1]])
  })
})
