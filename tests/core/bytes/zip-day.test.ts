import { zipSync } from 'fflate'
import { afterEach, expect, it, vi } from 'vitest'
import { zipDay } from '../../../src/core/bytes/zip-day.ts'

afterEach(() => void vi.unstubAllEnvs())

it('a ZIP names the same moment wherever it is packed', () => {
  const packed = ['UTC', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
    vi.stubEnv('TZ', zone)
    return Buffer.from(
      zipSync({ a: new Uint8Array() }, { mtime: zipDay(new Date('2026-11-01T00:00:00Z')) }),
    ).toString('hex')
  })
  expect(new Set(packed).size).toBe(1)
})

it.each([
  [0, 1980],
  [Date.UTC(2150, 0, 1), 2099],
])('a day that no ZIP can name, %d, becomes one in %d', (moment, year) => {
  expect(zipDay(new Date(moment)).getFullYear()).toBe(year)
})
