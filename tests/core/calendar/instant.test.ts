import { expect, it } from 'vitest'
import { instantAt } from '../../../src/core/days/instant.ts'

it.each([
  ['2026-10-24', '10:00', 'Europe/Berlin', '2026-10-24T08:00'], // the day before the clocks go back
  ['2026-10-25', '10:00', 'Europe/Berlin', '2026-10-25T09:00'],
  ['2026-03-28', '10:00', 'Europe/Berlin', '2026-03-28T09:00'],
  ['2026-03-29', '10:00', 'Europe/Berlin', '2026-03-29T08:00'],
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30'], // a time that is leapt over
  ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30'],
  ['2026-11-01', '10:00', 'America/New_York', '2026-11-01T15:00'],
  ['2026-10-04', '10:00', 'Australia/Lord_Howe', '2026-10-03T23:00'], // half an hour of summer time
  ['2026-06-01', '10:00', 'Asia/Kathmandu', '2026-06-01T04:15'],
  ['2026-06-01', '00:15', 'Pacific/Kiritimati', '2026-05-31T10:15'],
  ['2026-06-01', '10:00', 'UTC', '2026-06-01T10:00'],
])('%s at %s in %s is %s UTC', (on, time, zone, wanted) => {
  expect(instantAt(on, time, zone).toISOString().slice(0, 16)).toBe(wanted)
})
