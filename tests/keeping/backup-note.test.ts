import { describe, expect, it } from 'vitest'
import {
  type BackupNote,
  backupNote,
  changedSince,
  type Held,
  isBackupDue,
} from '../../src/keeping/backup-note.ts'

const day = 86_400_000
const now = 1000 * day
const one: Held = { id: 'one', changed: now - 50 * day }
const two: Held = { id: 'two', changed: now - 60 * day }
const saved = (daysAgo: number) => backupNote([one, two], 'backup.json', now - daysAgo * day)

describe('what has changed since the last backup', () => {
  it('is everything when there was none', () => {
    expect(changedSince(undefined, [one, two])).toEqual([one, two])
  })

  it.each<[string, Held[], string[]]>([
    ['nothing', [one, two], []],
    ['what was written since', [{ ...one, changed: now }, two], ['one']],
    ['what was written since with a clock that went back', [{ ...one, changed: 5 }, two], ['one']],
    ['what is new', [one, two, { id: 'three', changed: 1 }], ['three']],
  ])('%s', (_what, all, ids) => {
    expect(changedSince(saved(1), all).map(({ id }) => id)).toEqual(ids)
  })

  it('goes by the day where a backup of long ago noted no more', () => {
    const note: BackupNote = { moment: now - 55 * day, file: '', held: null }
    expect(changedSince(note, [one, two])).toEqual([one])
  })
})

describe('a reminder', () => {
  const due = (
    note: BackupNote | undefined,
    isForgetful = false,
    reminded?: number,
    all: readonly Held[] = [{ ...one, changed: now }],
  ) => isBackupDue({ note, reminded, all }, isForgetful, now)

  it.each<[string, boolean, boolean]>([
    ['there is none', due(undefined), true],
    ['it was a month ago', due(saved(31)), true],
    ['it was last week', due(saved(7)), false],
    ['it was last week, in a browser that forgets', due(saved(7), true), true],
    ['it was yesterday, in a browser that forgets', due(saved(1), true), false],
    ['nothing has changed since', due(saved(90), true, undefined, [one, two]), false],
    ['nothing is kept', due(undefined, true, undefined, []), false],
    ['somebody said "not now" last week', due(undefined, false, now - 7 * day), false],
    ['somebody said so last week, in a browser that forgets', due(undefined, true, now - 7 * day), true],
    ['it was noted under a clock that was a year ahead', due(saved(-365)), true],
    ['"not now" was noted under a clock that was a year ahead', due(undefined, false, now + 365 * day), true],
  ])('comes or not when %s', (_when, is, expected) => {
    expect(is).toBe(expected)
  })
})
