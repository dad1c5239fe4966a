import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarFile, toIcs } from '../../../src/core/formats/ics.ts'
import { cleanText } from '../../../src/core/text/clean-text.ts'
import { hostileTexts } from './hostile-texts.ts'

const file: CalendarFile = {
  alliance: 'a1b2',
  occasions: [
    { kind: 'check-in', number: 1, on: '2026-09-30' },
    { kind: 'check-in', number: 2, on: '2026-12-30' }, // winter time
    { kind: 'ending', number: 1, on: '2027-03-31' }, // summer time again
  ],
  cancelled: [],
  time: '10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
  made: new Date('2026-06-01T12:34:56Z'),
  link: 'https://example.org/builder/?open=a1b2',
  titles: {
    conversation: 'Talk',
    'check-in': 'Look again at our alliance',
    suggested: 'Look again?',
    ending: 'Go on; or end, well?',
  },
  description: 'Half an hour.',
  names: '',
}
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const events = eventsOf(toIcs(file))
const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('toIcs, read by ical.js', () => {
  it('begins each event at 10:00 on the clocks of the zone, in summer and winter time', () => {
    expect(events.map(({ startDate }) => berlin.format(startDate.toJSDate()))).toEqual([
      '30/09/2026, 10:00',
      '30/12/2026, 10:00',
      '31/03/2027, 10:00',
    ])
  })

  it('lasts half an hour', () => {
    expect(events.map(({ duration }) => duration.toSeconds())).toEqual([1800, 1800, 1800])
  })

  it('says what it is about, with its marks', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      'Look again at our alliance',
      'Look again at our alliance',
      'Go on; or end, well?',
    ])
  })

  it('says which date is only a suggestion', () => {
    const occasions = file.occasions.map((one) => ({ ...one, isSuggested: true }) as const)
    expect(eventsOf(toIcs({ ...file, occasions }))[0]?.summary).toBe('Look again?')
  })

  it('leads back', () => {
    const [first] = events
    expect(String(first?.component.getFirstPropertyValue('url'))).toBe(file.link)
    expect(first?.description).toBe(`Half an hour.\n${file.link}`)
  })

  it('keeps the ids of its events in a file that is saved a few seconds later, with a higher number', () => {
    const [later] = eventsOf(toIcs({ ...file, made: new Date('2026-06-01T12:35:01Z') }))
    expect(later?.uid).toBe(events[0]?.uid)
    expect(later?.sequence).toBeGreaterThan(events[0]?.sequence ?? Infinity)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3)
  })

  it('counts so that calendars can still hold the number in sixty years, and not below nothing', () => {
    const sequence = (made: string) => eventsOf(toIcs({ ...file, made: new Date(made) }))[0]?.sequence
    expect(sequence('2090-01-01T00:00:00Z')).toBeLessThan(2 ** 31)
    expect(sequence('1970-01-01T00:00:00Z')).toBe(0)
  })

  it('cancels what an earlier file held, under its id and with a higher number', () => {
    const [kept, gone] = [file.occasions.slice(0, 1), file.occasions.slice(1)]
    const later = { ...file, occasions: kept, cancelled: gone, made: new Date('2026-06-02T12:34:56Z') }
    const found = eventsOf(toIcs(later)).map(({ uid, component }) => [
      uid,
      component.getFirstPropertyValue('status'),
      component.getAllSubcomponents('valarm').length,
    ])
    const [first, second, third] = events.map(({ uid }) => uid)
    expect(found).toEqual([
      [first, null, 1],
      [second, 'CANCELLED', 0],
      [third, 'CANCELLED', 0],
    ])
  })

  it('is a file and no message, which would need an organizer', () => {
    expect(toIcs(file)).not.toMatch(/^(METHOD|ORGANIZER)/m)
  })

  it('rings a day before', () => {
    const alarm = events[0]?.component.getFirstSubcomponent('valarm')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
  })

  it('names people only when they wish it', () => {
    const names = 'Ana Lovrić & 김서연, ทองดี; مريم'
    expect(eventsOf(toIcs({ ...file, names }))[0]?.summary).toBe(`Look again at our alliance: ${names}`)
  })

  it('lets nobody slip a line of their own into the file', () => {
    const names = 'Ana\r\nATTACH:https://example.org/\u0007'
    const [event] = eventsOf(toIcs({ ...file, names }))
    expect(event?.summary).toBe('Look again at our alliance: Ana\nATTACH:https://example.org/\ufffd')
    expect(event?.attendees).toEqual([])
  })
})

describe('toIcs cleans its text as every format does', () => {
  it.each(hostileTexts)('%s', (_, names) => {
    const [event] = eventsOf(toIcs({ ...file, names }))
    expect(event?.summary).toBe(`Look again at our alliance: ${cleanText(names)}`)
  })
})

describe('toIcs, as bytes', () => {
  const lines = toIcs({ ...file, names: '👩‍👩‍👧 김서연 '.repeat(20) }).split('\r\n')

  it('ends every line with CRLF and has none longer than 75 bytes', () => {
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
  })

  it('has what every event needs, once', () => {
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('BEGIN:VALARM'))
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'URL']) {
      expect(event.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1)
    }
  })

  it('is stamped with the moment that it was given', () => {
    expect(lines).toContain('DTSTAMP:20260601T123456Z')
  })
})
