import { describe, expect, it } from 'vitest'
import { begunAt, movedTo } from '../../../src/core/clock/clock-acts.ts'
import {
  calendarHash,
  clockKey,
  scriptHash,
  sheetHash,
  wantedIn,
} from '../../../src/core/clock/clock-address.ts'
import { clockFigures } from '../../../src/core/clock/clock-figures.ts'
import {
  type ClockRecord,
  isStale,
  readClockRecord,
  undone,
  withAct,
} from '../../../src/core/clock/clock-record.ts'
import { freshRun } from '../../../src/core/clock/clock-run.ts'
import { startAt } from '../../../src/core/clock/start-time.ts'
import type { RunSheet } from '../../../src/core/workshop/run-sheet.ts'
import { fc } from '../../fast-check.ts'

const step = { id: '1', title: 'Ankommen – الوصول', minutes: 5, say: ['“Hello”'], do: [], wrong: [] }
const sheet: RunSheet = { title: 'Übung', starts: '09:30', steps: [step, { ...step, id: '2', minutes: 3 }] }

describe('the address of a clock', () => {
  it('brings a run sheet in any script back as it was', () => {
    expect(wantedIn(sheetHash(sheet))).toMatchObject({ kind: 'sheet', sheet })
    expect(wantedIn(`${sheetHash(sheet)}&view=words`)).toMatchObject({ kind: 'sheet', sheet })
  })

  it('names a script of the guide, or nothing', () => {
    expect(wantedIn(scriptHash('check-ins'))).toEqual({ kind: 'script', script: 'check-ins' })
    expect(wantedIn(calendarHash('check-ins'))).toEqual({ kind: 'script', script: 'check-ins' })
    expect([wantedIn(''), wantedIn('#view=words')]).toEqual([{ kind: 'nothing' }, { kind: 'nothing' }])
  })

  it.each([
    ['cut', sheetHash(sheet).slice(0, -20)],
    ['of other letters', '#sheet=§§'],
    ['of no text', '#sheet=_____w'],
    ['without steps', sheetHash({ ...sheet, steps: [] })],
    ['with half a minute', sheetHash({ ...sheet, steps: [{ ...step, minutes: 0.5 }] })],
    ['endless', `#sheet=${'A'.repeat(400_001)}`],
  ])('is damaged when it is %s', (_, hash) => {
    expect(wantedIn(hash)).toEqual({ kind: 'damaged' })
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => wantedIn(`#sheet=${text}`).kind !== undefined))
  })

  it('keeps each sheet under a name of its own', () => {
    const other = { ...sheet, title: 'Übungen' }
    const keys = [sheetHash(sheet), sheetHash(other), scriptHash('check-ins')].map((hash) =>
      clockKey(wantedIn(hash)),
    )
    expect(new Set(keys).size).toBe(3)
    expect(clockKey(wantedIn(`${sheetHash(sheet)}&view=words`))).toBe(keys[0])
    expect(clockKey({ kind: 'damaged' })).toBeNull()
  })
})

describe('the figures', () => {
  it.each([
    [300_000, '5:00'],
    [299_001, '5:00'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '+0:01'],
    [-135_500, '+2:15'],
    [6_000_000, '100:00'],
  ])('of %d milliseconds are %s', (left, figures) => {
    expect(clockFigures(left, 'en')).toBe(figures)
  })

  it('stand in the digits of the language', () => {
    expect(clockFigures(125_000, 'ar-EG')).toBe('٢:٠٥')
  })
})

describe('what is kept', () => {
  const now = Date.UTC(2026, 10, 30, 9)
  const fresh: ClockRecord = { version: 1, sheet, run: freshRun([5, 3]), past: [], touched: 0 }
  const begun = withAct(fresh, begunAt(fresh.run, now), now)

  it('opens again as it was, and nothing else does', () => {
    expect(readClockRecord(JSON.parse(JSON.stringify(begun)))).toEqual(begun)
    const wrong = [
      null,
      {},
      { ...begun, version: 2 },
      { ...begun, run: freshRun([5]) },
      { ...begun, sheet: {} },
    ]
    expect(wrong.map(readClockRecord)).toEqual(wrong.map(() => undefined))
  })

  it('takes back each act, and the time since then counts where it would have', () => {
    const skipped = withAct(begun, movedTo(begun.run, 1, now + 60_000), now + 60_000)
    expect(undone(skipped, now + 90_000).run).toEqual(begun.run)
    expect(undone(undone(skipped, now), now).run).toEqual(fresh.run)
    expect(undone(fresh, now)).toBe(fresh)
  })

  it('remembers nothing where an act changed nothing', () => {
    expect(withAct(begun, movedTo(begun.run, 0, now), now)).toBe(begun)
  })

  it('is stale two days after the last press or the planned end', () => {
    const day = 86_400_000
    expect([isStale(begun, now + day), isStale(begun, now + 3 * day)]).toEqual([false, true])
  })
})

describe('a time on the wall', () => {
  const now = Date.parse('2026-03-28T08:30:00Z') // 9:30 in Berlin, the night before the clocks change
  it.each([
    ['09:45', '2026-03-28T08:45:00Z'],
    ['09:00', '2026-03-28T08:00:00Z'], // half an hour ago: people talk already
    ['08:00', '2026-03-29T06:00:00Z'], // tomorrow, in summer time
  ])('%s means %s', (time, moment) => {
    expect(startAt(time, 'Europe/Berlin', now)).toBe(Date.parse(moment))
  })
})
