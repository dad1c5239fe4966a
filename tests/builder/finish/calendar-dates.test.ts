import { describe, expect, it } from 'vitest'
import messages from '../../../content/messages/en.json' with { type: 'json' }
import { datesOf } from '../../../src/builder/finish/calendar-dates.ts'
import { calendarFile } from '../../../src/builder/finish/calendar-file.ts'
import { alliance, topics } from '../sample.ts'

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
      calendarFile(inOneMonth, dates, { conversation: '', time: '', withNames }, world)
    expect(file(true)).toContain('Maya and Tom')
    expect(file(false)).not.toMatch(/Maya|Tom/)
    expect(file(true)).not.toContain('A secret')
    expect(file(false)).toContain('URL:https://example.org/builder/#open=one')
  })
})
