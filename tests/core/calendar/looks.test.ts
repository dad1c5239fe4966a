import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import messages from '../../../content/messages/en.json' with { type: 'json' }
import { readTemplates, readTopics } from '../../../src/content/read-content.ts'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Answers } from '../../../src/core/alliance/alliance.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { nextLook } from '../../../src/core/calendar/looks.ts'
import { occasions } from '../../../src/core/calendar/occasions.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { rowOf } from '../../../src/shelf/row.ts'
import { shelfContent } from '../../../src/shelf/shelf-content.ts'

const agreedOn = '2026-11-22'
const topics = readTopics()
const templates = readTemplates()

function opened(name: string): Alliance {
  const text = readFileSync(new URL(`looks/${name}.alliance.json`, import.meta.url), 'utf8')
  const alliance = parseAlliance(text)
  if ('problem' in alliance) throw new Error(`${name} doesn’t open.`)
  return alliance
}

function agreed(answers: Answers): Alliance {
  return agree({ ...opened('no-answer'), revisions: [], answers }, { on: agreedOn, note: '' })
}

function onPaper(alliance: Alliance): string | null {
  const template = findTemplate(templates, alliance.template)
  if (template === undefined) throw new Error('There is no such paper.')
  const paper = compose(template, topics, alliance, { language: 'en', messages })
  const [, said] = /We look at this again on (.*?)\./.exec(JSON.stringify(paper.blocks)) ?? []
  return said === undefined ? null : new Date(`${said} UTC`).toISOString().slice(0, 10)
}

function onShelf(alliance: Alliance, today: string) {
  const draft = { alliance, changed: 0, conflicts: [] }
  return rowOf(draft, shelfContent(templates, topics), 'en', today).checkIn
}

function inCalendars(alliance: Alliance): string | null {
  return occasions(alliance, topics, agreedOn).find(({ isSuggested }) => !isSuggested)?.on ?? null
}

/** The day on which we look again, as each place says it. */
function everywhere(alliance: Alliance) {
  const row = onShelf(alliance, agreedOn)
  return {
    paper: onPaper(alliance),
    panel: nextLook(alliance, topics, agreedOn),
    shelf: row.kind === 'day' ? row.on : null,
    calendars: inCalendars(alliance),
  }
}

const on = (day: string) => ({ kind: 'date', on: day }) as const
const inMonths = (count: number) => ({ kind: 'period', in: { count, unit: 'months' } }) as const
const often = (id: string): Answers => ({ 'check-ins-rhythm': { kind: 'options', chosen: [id] } })

describe('the day to look again is the same on paper, on the panel, on the shelf and in calendars', () => {
  it.each<[string, Alliance, string | null]>([
    ['nobody said anything', opened('no-answer'), null],
    ['the day lies before the agreement', opened('a-day-before-the-agreement'), null],
    ['each person gave a day', opened('answered-by-each'), '2027-01-10'],
    ['a day was given', agreed({ 'check-ins-first': on('2026-12-24') }), '2026-12-24'],
    ['a time was given', agreed({ 'check-ins-first': inMonths(3) }), '2027-02-22'],
    ['only a rhythm was chosen', agreed(often('every-two-months')), '2027-01-22'],
    [
      'the day comes before the rhythm',
      agreed({ 'check-ins-first': inMonths(1), ...often('quarterly') }),
      '2026-12-22',
    ],
    [
      'the rhythm goes on from a day that has passed',
      agreed({ 'check-ins-first': on('2026-08-31'), ...often('quarterly') }),
      '2026-11-30',
    ],
    [
      'one gave a day that has passed, another one that is to come',
      agreed({ 'check-ins-first/p1': on('2026-01-10'), 'check-ins-first/p2': on('2027-02-20') }),
      '2027-02-20',
    ],
  ])('when %s', (_when, alliance, day) => {
    expect(everywhere(alliance)).toEqual({ paper: day, panel: day, shelf: day, calendars: day })
  })
})

describe('calendars', () => {
  it('get quarterly looks where nobody said how often, and each says that it is a suggestion', () => {
    const found = occasions(opened('no-answer'), topics, agreedOn)
    expect(found.map(({ on, isSuggested }) => [on, isSuggested])).toEqual([
      ['2027-02-22', true],
      ['2027-05-22', true],
      ['2027-08-22', true],
      ['2027-11-22', true],
    ])
  })

  it('get the day that was given even where it comes after the end', () => {
    const answers = { 'check-ins-first': inMonths(4), 'endings-when': inMonths(3) }
    const [look] = occasions(agreed(answers), topics, agreedOn)
    expect(look).toEqual({ kind: 'check-in', number: 1, on: '2027-03-22' })
  })
})

describe('on the shelf', () => {
  const monthly = agreed({ 'check-ins-first': inMonths(1), ...often('monthly') })

  it('the first look since the last agreement that has passed is overdue, and not the next of the rhythm', () => {
    expect(onShelf(monthly, '2027-06-01')).toEqual({ kind: 'day', on: '2026-12-22', isPast: true })
  })

  it('a day counts only once it was agreed', () => {
    const changed = { ...monthly, answers: { 'check-ins-first': on('2026-11-30') } }
    expect(onShelf(changed, agreedOn)).toEqual({ kind: 'day', on: '2026-12-22', isPast: false })
  })

  it('an agreement without a day is another thing than no agreement', () => {
    expect(onShelf(opened('no-answer'), agreedOn)).toEqual({ kind: 'open' })
    expect(onShelf({ ...opened('no-answer'), revisions: [] }, agreedOn)).toEqual({ kind: 'not-agreed' })
  })
})
