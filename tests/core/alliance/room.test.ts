import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { withAnswer } from '../../../src/core/alliance/edit.ts'
import { putTogether } from '../../../src/core/alliance/merging/together.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import {
  fitsFile,
  isNearlyFull,
  oldVersions,
  readableAgain,
  roomLeft,
  versionsToKeep,
  withoutOldVersions,
} from '../../../src/core/alliance/room.ts'
import { anAlliance, text } from './an-alliance.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)

/** An alliance that was agreed on so many times, each time with so many letters. */
function agreedOften(times: number, letters: number): Alliance {
  return Array.from({ length: times }, (_, number) => number).reduce((alliance, number) => {
    const said = withAnswer(alliance, 'why', text(`${number} ${'x'.repeat(letters)}`))
    return agree(said, { on: day(number), note: `Note ${number}` })
  }, anAlliance())
}

describe('the room that is left', () => {
  it('is said when five versions are left', () => {
    expect([194, 195].map((times) => isNearlyFull(roomLeft(agreedOften(times, 10))))).toEqual([false, true])
  })

  it('is counted in versions', () => {
    expect(roomLeft(agreedOften(197, 10)).agreements).toBe(3)
    expect(roomLeft(agreedOften(200, 10)).agreements).toBe(0)
  })

  it('is counted in letters too, by what is written now', () => {
    const { agreements } = roomLeft(agreedOften(95, 49_000))
    expect([agreements > 0, agreements < 10]).toEqual([true, true])
    expect(roomLeft(agreedOften(110, 49_000))).toMatchObject({ agreements: 0, letters: 0 })
  })
})

describe('older versions in a file of their own', () => {
  const whole = agreedOften(60, 10)
  const keep = versionsToKeep(whole)
  const rest = withoutOldVersions(whole, keep)
  const old = oldVersions(whole, keep)

  it('are the older half', () => {
    expect([keep, rest.revisions.length, old.revisions.length]).toEqual([30, 30, 31])
    expect(parseAlliance(JSON.stringify(old))).toEqual(old)
  })

  it('come back with that file, with nothing to choose but the versions', () => {
    const found = putTogether(rest, old)
    expect(found).toMatchObject({ conflicts: [], came: [], noRoom: [] })
    expect(found?.versions).toHaveLength(30)
    expect(found?.merged).toEqual(whole)
  })

  it('are fewer when half of them would be too long for a file', () => {
    const long = agreedOften(199, 45_000)
    expect(fitsFile(oldVersions(long, versionsToKeep(long)))).toBe(true)
    expect(fitsFile(oldVersions(long, versionsToKeep(long) - 1))).toBe(versionsToKeep(long) === 100)
  })

  it('are none where there is one version alone', () => {
    expect(versionsToKeep(agreedOften(1, 10))).toBe(1)
    expect(versionsToKeep(anAlliance())).toBe(0)
  })
})

describe('what can be read again', () => {
  it('is the whole alliance as long as a file has room for it', () => {
    const whole = agreedOften(90, 49_000)
    expect(readableAgain(whole)).toBe(whole)
  })

  it('is as many of the newest versions as there is room for', () => {
    const long = agreedOften(110, 49_000)
    const kept = readableAgain(long)
    expect(kept && parseAlliance(JSON.stringify(kept))).toEqual(kept)
    expect(kept?.revisions.at(-1)).toEqual(long.revisions.at(-1))
    expect(fitsFile(withoutOldVersions(long, (kept?.revisions.length ?? 0) + 1))).toBe(false)
  })

  it('is nothing when what is written now is too long by itself', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 110 }, (_, index) => [`why-${index}`, text('x'.repeat(49_000))]),
    )
    expect(readableAgain(anAlliance({ answers }))).toBeNull()
  })
})
