import { describe, expect, it } from 'vitest'
import {
  type Arriving,
  arriving,
  type Merging,
  settled,
  unsettled,
  usually,
  withoutSettled,
} from '../../../../src/core/alliance/keeping/arriving.ts'
import { checksumOf } from '../../../../src/core/alliance/keeping/checksum.ts'
import { agreed, text } from '../../../sharing/sample.ts'

const draft = (alliance: ReturnType<typeof agreed>) => ({ alliance, changed: 1, conflicts: [] })

const mine = agreed({
  answers: {
    'feedback-when': text('Soon'),
    'feedback-how/p1': text('Kindly'),
    'check-ins-first': text('In May'),
  },
})
const theirs = agreed({
  answers: { 'feedback-when': text('On Fridays'), 'feedback-how/p1': text('By letter') },
})

function merging(): Merging {
  const found = arriving(draft(mine), theirs)
  if (found.kind !== 'different') throw new Error('These two copies differ.')
  return found
}

describe('an alliance that somebody sent', () => {
  it('is new where this browser has none like it', () => {
    expect(arriving(undefined, theirs)).toEqual({ kind: 'new' })
  })

  it('is nothing new when everything in it is here already', () => {
    expect(arriving(draft(mine), agreed()).kind).toBe('nothing-new')
  })

  it('comes in by itself where only the other changed something since both agreed', () => {
    expect(merging().came.map((change) => 'key' in change && change.key)).toEqual(['feedback-when'])
  })

  it('leaves what only I changed, and says so', () => {
    expect(merging().stayed.map((change) => 'key' in change && change.key)).toEqual(['check-ins-first'])
  })

  it('asks about what both changed, and shows it in no list', () => {
    expect(merging().conflicts).toEqual([
      { kind: 'answer', key: 'feedback-how/p1', mine: text('Kindly'), theirs: text('By letter') },
    ])
  })

  it.each([
    ['mine', 'Kindly'],
    ['theirs', 'By letter'],
    ['both', 'Kindly\nBy letter'],
  ] as const)('holds what was chosen: %s', (choice, said) => {
    expect(settled(merging(), [choice]).answers).toEqual({
      'feedback-when': text('On Fridays'),
      'feedback-how/p1': text(said),
      'check-ins-first': text('In May'),
    })
  })

  it('changes nothing of what is kept here before somebody has chosen', () => {
    const here = draft(mine)
    const before = structuredClone(here)
    arriving(here, theirs)
    expect(here).toEqual(before)
  })
})

describe('a choice that was settled as mine', () => {
  const copy = agreed({ ...mine, title: 'Theirs' })
  const settledAs = async (arrivingNow: Arriving) =>
    new Set(arrivingNow.kind === 'different' ? await Promise.all(arrivingNow.conflicts.map(checksumOf)) : [])

  it('is not asked again when the same copy returns', async () => {
    const first = arriving(draft({ ...mine, title: 'Mine' }), copy)
    expect(first.kind === 'different' && first.conflicts.map(({ kind }) => kind)).toContain('title')
    const again = await withoutSettled(first, await settledAs(first))
    expect(again.kind === 'different' ? again.conflicts : []).toEqual([])
  })

  it('is asked when one of both says something else since', async () => {
    const settled = await settledAs(arriving(draft({ ...mine, title: 'Mine' }), copy))
    const later = await withoutSettled(arriving(draft({ ...mine, title: 'Mine, anew' }), copy), settled)
    expect(later.kind === 'different' && later.conflicts.map(({ kind }) => kind)).toEqual(['title'])
  })
})

describe('versions that come with an alliance', () => {
  const version = (on: string, note: string) => ({ ...mine.revisions[0]!, on, note, title: note })
  const copy = {
    ...mine,
    revisions: [version('2026-04-01', 'Old'), ...mine.revisions, version('2026-06-01', 'New')],
  }

  function different(): Merging {
    const found = arriving(draft(mine), copy, '2026-11-22')
    if (found.kind !== 'different') throw new Error('These two copies differ.')
    return found
  }

  it('come in by themselves when they are newer than mine, and are asked about when they are not', () => {
    expect(different().versions.map((came) => [came.version.note, usually(came)])).toEqual([
      ['New', true],
      ['Old', null],
    ])
  })

  it.each([
    [
      [true, true],
      ['Old', 'Our first', 'New'],
    ],
    [
      [true, false],
      ['Our first', 'New'],
    ],
    [
      [false, true],
      ['Old', 'Our first'],
    ],
    [[false, false], ['Our first']],
  ])('are taken in or left out as chosen: %j', (taken, notes) => {
    expect(settled(different(), [], taken).revisions.map(({ note }) => note)).toEqual(notes)
  })

  it('leave out what nobody said anything about', () => {
    expect(settled(different(), []).revisions.map(({ note }) => note)).toEqual(['Our first', 'New'])
  })
})

describe('choices for which there is no room', () => {
  it('are told: somebody has to take part', () => {
    const four = agreed({ people: ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, name: id, role: 'peer' })) })
    const base = {
      ...four,
      revisions: [{ ...four.revisions[0]!, people: four.people, answers: four.answers }],
    }
    const only = (...ids: string[]) => ({ ...base, people: base.people.filter(({ id }) => ids.includes(id)) })
    const found = arriving(draft(only('p1', 'p2')), only('p3', 'p4'))
    if (found.kind !== 'different') throw new Error('These two copies differ.')
    const alliance = settled(found, ['theirs', 'theirs'])
    expect(alliance.people).toHaveLength(1)
    expect(unsettled(found, alliance, ['theirs', 'theirs'])).toHaveLength(1)
    expect(unsettled(found, settled(found, ['mine', 'theirs']), ['mine', 'theirs'])).toEqual([])
  })
})
