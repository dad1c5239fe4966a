import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readMessages } from '../../../src/content/read-content.ts'
import { readScripts } from '../../../src/content/read-scripts.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'
import { layOutRunSheet } from '../../../src/core/workshop/lay-out-run-sheet.ts'
import { quoted } from '../../../src/core/workshop/quoted.ts'
import { runCalendar } from '../../../src/core/workshop/run-calendar.ts'
import type { RunSheet } from '../../../src/core/workshop/run-sheet.ts'
import { textMarks, wordsOf } from '../prints/marks-of.ts'

const scripts = readScripts()
const { clock, workshop } = readMessages('en')
const text = `${JSON.stringify([scripts, clock, workshop])}0123456789:–“”`
const { faces } = await (await nodeFonts()).facesFor({ regular: text, bold: text }, 'en')
const words = { ...workshop.pack, about: '30 minutes', foot: clock.runSheet.foot }

const on = (size: keyof typeof sheetSizes) => ({ faces, language: 'en', ...sheetSizes[size] })
const all = scripts.flatMap(({ id, sheet }) =>
  (['a4', 'letter'] as const).map((size) => [id, size, sheet] as const),
)

describe('a run sheet on paper', () => {
  it.each(all)('%s on %s is one page that a person reads at arm’s length', (_, size, sheet) => {
    const { pages } = layOutRunSheet(sheet, words, on(size))
    expect(pages).toHaveLength(1)
    const marks = textMarks(pages[0]?.marks ?? [])
    const foot = marks.at(-1)
    const body = marks.slice(0, -1)
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan((foot?.y ?? 0) - 10)
    expect(Math.min(...body.map((mark) => mark.size))).toBeGreaterThanOrEqual(9)
  })

  it.each(all)('%s on %s keeps 12 mm clear of the edges', (_, size, sheet) => {
    const { width, height, marks = [] } = layOutRunSheet(sheet, words, on(size)).pages[0] ?? {}
    const outside = textMarks(marks).filter(
      ({ x, y, size: type, line }) =>
        x < 34 ||
        x + (line.width * type) / 1000 > (width ?? 0) - 34 ||
        y - type < 30 ||
        y > (height ?? 0) - 25,
    )
    expect(outside.map(({ line }) => line.text)).toEqual([])
  })

  it('leaves no word out', () => {
    const sheet = scripts[0]?.sheet as RunSheet
    const said = wordsOf(layOutRunSheet(sheet, words, on('a4')).pages[0]?.marks ?? []).replace(/\s+/g, ' ')
    const wanted = sheet.steps.flatMap(({ title, say, do: acts }) => [title, ...say.map(quoted), ...acts])
    expect(wanted.filter((one) => !said.includes(one))).toEqual([])
  })

  it('gives times on the wall where the start is known', () => {
    const { sheet: script } = scripts.find(({ id }) => id === 'check-ins') ?? {}
    const sheet = { ...(script as RunSheet), starts: '23:50' }
    expect(wordsOf(layOutRunSheet(sheet, words, on('a4')).pages[0]?.marks ?? [])).toMatch(
      /23:54\s+8 min.*00:02\s+12 min/,
    )
  })
})

describe('a run sheet in a calendar, read by ical.js', () => {
  const step = { say: ['Hello; you.'], do: ['Wait, then ask.'], wrong: [] }
  const sheet: RunSheet = {
    title: 'A talk',
    starts: null,
    steps: [
      { ...step, id: '1', title: 'Why', minutes: 5 },
      { ...step, id: '2', title: 'What', minutes: 10 },
    ],
  }
  const wish = {
    on: '2026-12-01',
    time: '10:00',
    zone: 'Europe/Berlin',
    each: true,
    id: 'a',
    made: new Date(0),
  }
  const eventsOf = (file: string) =>
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const times = (file: string) =>
    eventsOf(file).map(({ summary, startDate, endDate }) => [
      summary,
      startDate.toJSDate().toISOString().slice(11, 16),
      endDate.toJSDate().toISOString().slice(11, 16),
    ])

  it('has its steps, one after the other', () => {
    expect(times(runCalendar(sheet, wish))).toEqual([
      ['A talk', '09:00', '09:15'],
      ['1. Why', '09:00', '09:05'],
      ['2. What', '09:05', '09:15'],
    ])
  })

  it('tells them in the entry of the whole, with their times on the wall', () => {
    const [whole, ...others] = eventsOf(runCalendar(sheet, { ...wish, each: false }))
    expect([whole?.description, others]).toEqual(['10:00 Why\n10:05 What', []])
  })

  it('brings the words of each step, and blocks no time twice', () => {
    const [, first] = eventsOf(runCalendar(sheet, wish))
    expect(first?.description).toBe('“Hello; you.”\n\nWait, then ask.')
    expect(runCalendar(sheet, wish).match(/TRANSP:OPAQUE/g)).toHaveLength(1)
  })
})
