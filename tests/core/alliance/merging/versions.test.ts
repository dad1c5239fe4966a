import { describe, expect, it, vi } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import * as agreedModule from '../../../../src/core/alliance/agreed.ts'
import type { Alliance, Revision } from '../../../../src/core/alliance/alliance.ts'
import { withAnswer } from '../../../../src/core/alliance/edit.ts'
import { commonBase, merge } from '../../../../src/core/alliance/merging/merge.ts'
import { putTogether } from '../../../../src/core/alliance/merging/together.ts'
import { anAlliance, text } from '../an-alliance.ts'

vi.mock('../../../../src/core/alliance/agreed.ts', async (original) => {
  const real = await original<typeof agreedModule>()
  return { ...real, fingerprint: vi.fn(real.fingerprint), isSame: vi.fn(real.isSame) }
})

const days = (count: number, year = 2026) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
const history = (count: number, year = 2026) =>
  days(count, year).reduce(
    (one, on) => agree(withAnswer(one, 'why', text(on)), { on, note: '' }),
    anAlliance(),
  )
const version = (on: string, said: string, note = ''): Revision => {
  const { title, people, questions } = anAlliance()
  return { on, note, title, people, questions, answers: { why: text(said) } }
}
const withVersions = (alliance: Alliance, ...more: Revision[]): Alliance => ({
  ...alliance,
  revisions: [...alliance.revisions, ...more].sort((one, other) => (one.on < other.on ? -1 : 1)),
})

describe('versions that come with a copy', () => {
  const mine = history(4)

  it('push none of mine out, were they two hundred of later days', () => {
    const theirs = { ...mine, revisions: history(200, 2027).revisions }
    const { merged, conflicts } = merge(commonBase(mine, theirs), mine, theirs)
    expect(merged.revisions.slice(0, 4)).toEqual(mine.revisions)
    expect(merged.revisions).toHaveLength(200)
    expect(conflicts.filter(({ kind }) => kind === 'version')).toHaveLength(4)
  })

  it('are all said where I have two hundred of my own', () => {
    const full = history(200)
    const forged = withVersions(full, version('2026-02-01', 'I agreed to unpaid overtime.'))
    const found = putTogether(full, forged)
    expect(found?.merged).toEqual(full)
    expect(found?.versions).toEqual([])
    expect(found?.noRoom).toEqual([version('2026-02-01', 'I agreed to unpaid overtime.')])
  })

  it('are told apart: newer ones, older ones that I didn’t have, ones to come, and notes', () => {
    const noted = mine.revisions.map((one, index) => (index === 1 ? { ...one, note: 'With tea' } : one))
    const theirs = withVersions(
      { ...mine, revisions: noted },
      version('2026-01-01', 'Forged', 'Agreed by both'),
      version('2026-02-01', 'New'),
      version('2099-01-01', 'From a clock that is ahead'),
    )
    const found = putTogether(mine, theirs, '2026-03-01')
    expect(found?.versions.map(({ version: { on, note }, standing }) => [on, note, standing])).toEqual([
      ['2099-01-01', '', 'to-come'],
      ['2026-02-01', '', 'newer'],
      ['2026-01-02', 'With tea', 'note'],
      ['2026-01-01', 'Agreed by both', 'older'],
    ])
  })

  it('are shown beside the versions before and after them', () => {
    const found = putTogether(mine, withVersions(mine, version('2026-01-02', 'Forged')))
    const [forged] = found?.versions ?? []
    expect(forged?.neighbours.map(({ on }) => on)).toEqual(['2026-01-02', '2026-01-03'])
    expect(forged?.neighbours[0]?.changes).toMatchObject([
      {
        kind: 'words',
        key: 'why',
        pieces: [
          { text: '2026-01-02', style: 'removed' },
          { text: 'Forged', style: 'added' },
        ],
      },
    ])
  })

  it('say all that they say where there is none beside them', () => {
    const found = putTogether(anAlliance(), withVersions(anAlliance(), version('2026-01-01', 'Only')))
    expect(found?.versions[0]?.neighbours).toMatchObject([
      { on: null, changes: [{ kind: 'person' }, { kind: 'person' }, { kind: 'words' }] },
    ])
  })

  it('have their note once, however often they come', () => {
    const one = withVersions(anAlliance(), version('2026-01-01', 'Said', 'Mine'))
    const other = withVersions(anAlliance(), version('2026-01-01', 'Said', 'Theirs'))
    const once = merge(commonBase(one, other), one, other).merged
    expect(once.revisions.map(({ note }) => note)).toEqual(['Mine\nTheirs'])
    expect(putTogether(once, other)).toBeNull()
    expect(putTogether(once, one)).toBeNull()
  })
})

describe('the same copy taken in twice', () => {
  const base = agree(anAlliance(), { on: '2026-01-01', note: '' })
  const add = (alliance: Alliance, role: string, name: string) => ({
    ...alliance,
    people: [...alliance.people, { id: 'p3', name, role }],
  })

  it('brings nobody without a name once more', () => {
    const mine = add(base, 'coach', 'Cleo')
    const theirs = add(base, 'facilitator', '')
    const once = merge(commonBase(mine, theirs), mine, theirs).merged
    expect(once.people.map(({ name }) => name)).toEqual(['Ana', 'Jonas', 'Cleo', ''])
    expect(putTogether(once, theirs)).toBeNull()
  })

  it('asks nothing once both texts stand below each other', () => {
    const mine = withAnswer(base, 'why', text('Mine'))
    const theirs = withAnswer(base, 'why', text('Theirs'))
    expect(putTogether(withAnswer(mine, 'why', text('Mine\nTheirs')), theirs)).toBeNull()
  })
})

describe('the fingerprints of two long histories', () => {
  const counted = (count: number): number => {
    vi.mocked(agreedModule.fingerprint).mockClear()
    vi.mocked(agreedModule.isSame).mockClear()
    const [mine, theirs] = [history(count), history(count, 2027)]
    vi.mocked(agreedModule.fingerprint).mockClear()
    vi.mocked(agreedModule.isSame).mockClear()
    putTogether(mine, theirs)
    return (
      vi.mocked(agreedModule.fingerprint).mock.calls.length + vi.mocked(agreedModule.isSame).mock.calls.length
    )
  }

  it('grow with the number of versions, not with its square', () => {
    const [few, many] = [counted(20), counted(80)]
    expect(many).toBeLessThan(few * 4.5)
  })
})
