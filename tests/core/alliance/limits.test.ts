import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Person } from '../../../src/core/alliance/alliance.ts'
import { withAnswer, withChangedPerson, withoutPerson, withPerson } from '../../../src/core/alliance/edit.ts'
import { withFileVersion } from '../../../src/core/alliance/file-version.ts'
import { fitted } from '../../../src/core/alliance/fit.ts'
import { limits } from '../../../src/core/alliance/limits.ts'
import { commonBase, merge } from '../../../src/core/alliance/merging/merge.ts'
import { type Choice, canBeBoth, isSettled, settle } from '../../../src/core/alliance/merging/settle.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { otherKind } from '../../../src/core/alliance/other-kind.ts'
import { anAlliance, list, text } from './an-alliance.ts'

const people = (count: number, from = 1): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${from + index}`,
    name: `N${from + index}`,
    role: 'partner',
  }))
const full = (count: number) => withFileVersion(anAlliance({ people: people(count) }))
const long = (letter: string, count = 30_000) => text(letter.repeat(count))
const written = (alliance: Alliance) => parseAlliance(JSON.stringify(alliance))

describe('what is done to an alliance can be read again', () => {
  const hidden = { on: '2026-01-01', note: '', title: '', people: people(2), questions: [], answers: {} }
  const p999 = { id: 'p999', name: 'Hidden', role: 'partner' }

  it.each<[string, Alliance]>([
    [
      'a person beside one who has the last number',
      withPerson(anAlliance({ people: [p999] }), 'partner', 'Eve'),
    ],
    [
      'a person beside one who is only in an old version',
      withPerson(anAlliance({ revisions: [{ ...hidden, people: [p999] }] }), 'partner'),
    ],
    ['a twenty-fifth person', withPerson(anAlliance({ people: people(24) }), 'partner')],
    ['a forty-first person', withPerson(full(40), 'partner')],
    ['the last person taken out', withoutPerson(anAlliance({ people: people(1) }), 'p1')],
    [
      'a name of 600 letters',
      withChangedPerson(anAlliance(), { id: 'p1', name: 'n'.repeat(600), role: 'partner' }),
    ],
    ['an answer of 60,000 letters', withAnswer(anAlliance(), 'why', long('x', 60_000))],
    ['a list of 300 points', withAnswer(anAlliance(), 'us', list(...Array<string>(300).fill('point')))],
    ['a note of 60,000 letters', agree(anAlliance(), { on: '2026-01-01', note: 'n'.repeat(60_000) })],
    [
      'another kind that needs more people than there can be',
      otherKind(
        full(40),
        { id: 'team', roles: [{ id: 'partner', least: 1, most: 40 }] },
        {
          id: 'three',
          roles: [
            { id: 'partner', least: 2, most: 40 },
            { id: 'facilitator', least: 1, most: 1 },
          ],
        },
      ),
    ],
  ])('%s', (_, alliance) => {
    expect(written(alliance)).toEqual(alliance)
  })

  it('gives a new person the lowest number that nobody ever had', () => {
    const alliance = anAlliance({
      people: [...people(1), p999],
      answers: { 'needs/p3': text('a stray answer') },
      revisions: [{ ...hidden, people: people(2) }],
    })
    expect(withPerson(alliance, 'partner').people.at(-1)?.id).toBe('p4')
  })

  it('finds an id for a new person also when 999 people were there before', () => {
    const revisions = Array.from({ length: 42 }, (_, index) => {
      const some = people(24, 1 + 24 * index).filter(({ id }) => Number(id.slice(1)) <= 999)
      return { ...hidden, people: some }
    })
    const grown = withPerson(anAlliance({ revisions }), 'partner')
    expect(grown.people).toHaveLength(3)
    expect(written(grown)).toEqual(grown)
  })

  it('keeps what of a list is beyond its last point in that point', () => {
    const points = Array.from({ length: 202 }, (_, index) => `${index}`)
    const { answer, rest } = fitted(list(...points))
    expect(answer.kind === 'list' && answer.items.at(-1)).toBe('199\n200\n201')
    expect(rest).toBe('')
  })

  it('says what of a text is beyond its last letter, and parts no letter in two', () => {
    const { answer, rest } = fitted(text(`${'x'.repeat(limits.text - 1)}👍y`))
    expect([answer, rest]).toEqual([text('x'.repeat(limits.text - 1)), '👍y'])
  })
})

describe('two copies that do not fit into one', () => {
  const agreed = (alliance: Alliance) => agree(alliance, { on: '2026-01-01', note: '' })
  const merged = (mine: Alliance, theirs: Alliance) => merge(commonBase(mine, theirs), mine, theirs)

  it('keep my people, and ask, where each side took out the others', () => {
    const base = agreed(anAlliance({ people: people(4), answers: { 'needs/p3': text('Rest') } }))
    const without = (...ids: string[]) => ids.reduce(withoutPerson, base)
    const found = merged(without('p1', 'p2'), without('p3', 'p4'))
    expect(found.merged.people.map(({ id }) => id)).toEqual(['p3', 'p4'])
    expect(found.merged.answers).toEqual({ 'needs/p3': text('Rest') })
    expect(found.conflicts).toEqual(
      people(2, 3).map((person) => ({ kind: 'person', mine: person, theirs: null })),
    )
    const settled = found.conflicts.reduce((one, conflict) => settle(one, conflict, 'theirs'), found.merged)
    expect(settled.people).toHaveLength(1)
    expect(found.conflicts.map((conflict) => isSettled(settled, conflict, 'theirs'))).toEqual([true, false])
  })

  it('ask about whoever finds no place among 40, with all that they said', () => {
    const base = agreed(full(36))
    const more = (names: string) => [...names].reduce((one, name) => withPerson(one, 'partner', name), base)
    const theirs = withAnswer(more('efgh'), 'needs/p38', text('Time'))
    const found = merged(more('abcd'), theirs)
    expect(found.merged.people).toHaveLength(40)
    expect(found.conflicts).toHaveLength(4)
    expect(written(found.merged)).toEqual(found.merged)
    const [, f] = found.conflicts
    const tried = settle(found.merged, f!, 'theirs')
    expect([tried, isSettled(tried, f!, 'theirs')]).toEqual([found.merged, false])
    const taken = settle(withoutPerson(tried, 'p1'), f!, 'theirs')
    expect(taken.people.at(-1)?.name).toBe('f')
    expect(taken.answers).toEqual({ [`needs/${taken.people.at(-1)?.id}`]: text('Time') })
    expect(settle(tried, f!, 'mine').answers).toEqual({})
  })

  it.each<[Choice, string]>([
    ['both', 'm'],
    ['mine', 'm'],
    ['theirs', 't'],
  ])('can’t be two texts of 30,000 letters below each other: “%s” gives “%s”', (choice, letter) => {
    const base = agreed(anAlliance())
    const found = merged(withAnswer(base, 'why', long('m')), withAnswer(base, 'why', long('t')))
    const [conflict] = found.conflicts
    expect(canBeBoth(conflict!)).toBe(false)
    const settled = settle(found.merged, conflict!, choice)
    expect(settled.answers).toEqual({ why: long(letter) })
    expect(written(settled)).toEqual(settled)
  })

  it('keep a version twice when its two notes don’t fit into one', () => {
    const noted = (letter: string) => agree(anAlliance(), { on: '2026-01-01', note: letter.repeat(30_000) })
    const found = merged(noted('m'), noted('t'))
    expect(found.merged.revisions.map(({ note }) => note[0])).toEqual(['m', 't'])
    expect(written(found.merged)).toEqual(found.merged)
    expect(merged(found.merged, noted('t')).merged).toEqual(found.merged)
  })

  it('ask about answers for which there is no room, mine all in', () => {
    const many = (letter: string) =>
      Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`${letter}-${index}`, text(letter)]))
    const found = merged(anAlliance({ answers: many('m') }), anAlliance({ answers: many('t') }))
    expect(Object.keys(found.merged.answers).filter((key) => key.startsWith('m'))).toHaveLength(6_000)
    expect([Object.keys(found.merged.answers).length, found.conflicts.length]).toEqual([10_000, 2_000])
    expect(written(found.merged)).toEqual(found.merged)
  })
})
