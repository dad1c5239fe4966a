import { describe, expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import { agreedOf } from '../../../../src/core/alliance/agreed.ts'
import type { Answers, Person } from '../../../../src/core/alliance/alliance.ts'
import {
  withAnswer,
  withChangedPerson,
  withoutPerson,
  withPerson,
} from '../../../../src/core/alliance/edit.ts'
import { commonBase, merge } from '../../../../src/core/alliance/merging/merge.ts'
import { settle } from '../../../../src/core/alliance/merging/settle.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const base = agree(
  anAlliance({
    answers: { why: text('To learn'), us: list('Be on time', 'No phones'), 'needs-most/p2': text('Rest') },
  }),
  { on: '2026-01-31', note: '' },
)
const withLena = (alliance = base) => named(withPerson(alliance, 'partner'), 'p3', 'Lena')
const named = (alliance: typeof base, id: string, name: string) =>
  withChangedPerson(alliance, { id, name, role: 'partner' })
const names = (people: readonly Person[]) => people.map(({ id, name }) => `${id} ${name}`)

describe('merge, answer by answer', () => {
  it.each<[string, Answers, Answers, Answers]>([
    ['my change', { why: text('To grow') }, {}, { why: text('To grow') }],
    ['their change', {}, { why: text('To grow') }, { why: text('To grow') }],
    ['the same change', { why: text('To grow') }, { why: text('To grow') }, { why: text('To grow') }],
    ['what each added', { a: text('1') }, { b: text('2') }, { a: text('1'), b: text('2') }],
    [
      'points that each added',
      { us: list('Be on time', 'No phones', 'Ask') },
      { us: list('Tea', 'Be on time', 'No phones') },
      { us: list('Be on time', 'No phones', 'Ask', 'Tea') },
    ],
    [
      'a point that one took out and one reworded',
      { us: list('No phones') },
      { us: list('Be early', 'No phones') },
      { us: list('No phones', 'Be early') },
    ],
    [
      'ticks of both',
      { how: { kind: 'options', chosen: ['a', 'b'] } },
      { how: { kind: 'options', chosen: ['b', 'c'] } },
      { how: { kind: 'options', chosen: ['a', 'b', 'c'] } },
    ],
  ])('takes %s without asking', (_name, my, their, wanted) => {
    const mine = { ...base, answers: { ...base.answers, ...my } }
    const theirs = { ...base, answers: { ...base.answers, ...their } }
    const { merged, conflicts } = merge(base, mine, theirs)
    expect(merged.answers).toEqual({ ...base.answers, ...wanted })
    expect(conflicts).toEqual([])
  })

  it('takes out what one took out and the other left as it was', () => {
    const { merged } = merge(base, withAnswer(base, 'why', text('')), base)
    expect(merged.answers).not.toHaveProperty('why')
  })

  it.each<[string, string, string]>([
    ['two changes of one text', 'To grow', 'To earn'],
    ['a change of what the other took out', '', 'To earn'],
  ])('asks about %s', (_name, my, their) => {
    const { conflicts } = merge(base, withAnswer(base, 'why', text(my)), withAnswer(base, 'why', text(their)))
    expect(conflicts).toEqual([
      { kind: 'answer', key: 'why', mine: my ? text(my) : null, theirs: text(their) },
    ])
  })

  it('asks when each chose something else, since there may be room for one choice only', () => {
    const mine = withAnswer(base, 'how', { kind: 'options', chosen: ['vote'] })
    const theirs = withAnswer(base, 'how', { kind: 'options', chosen: ['consent'] })
    expect(merge(base, mine, theirs).conflicts).toHaveLength(1)
  })
})

describe('merge, person by person', () => {
  it('keeps both of two different people who got one id apart, each with what they said', () => {
    const mine = withAnswer(withLena(), 'needs-most/p3', text('Quiet'))
    const theirs = withAnswer(
      named(withPerson(base, 'partner'), 'p3', 'Omar'),
      'needs-most/p3',
      text('Noise'),
    )
    const { merged, conflicts } = merge(base, mine, theirs)
    expect(names(merged.people)).toEqual(['p1 Ana', 'p2 Jonas', 'p3 Lena', 'p4 Omar'])
    expect(merged.answers).toMatchObject({ 'needs-most/p3': text('Quiet'), 'needs-most/p4': text('Noise') })
    expect(conflicts).toEqual([])
  })

  it('knows somebody whom both added, under whatever id', () => {
    const theirs = named(
      named(withPerson(withPerson(base, 'partner'), 'partner'), 'p3', 'Omar'),
      'p4',
      'Lena',
    )
    expect(names(merge(base, withLena(), theirs).merged.people)).toEqual([
      'p1 Ana',
      'p2 Jonas',
      'p3 Lena',
      'p5 Omar',
    ])
  })

  it('stays the same when their old copy is merged once more', () => {
    const theirs = agree(named(withPerson(base, 'partner'), 'p3', 'Omar'), { on: '2026-03-01', note: '' })
    const once = merge(commonBase(withLena(), theirs), withLena(), theirs).merged
    expect(merge(commonBase(once, theirs), once, theirs).merged).toEqual(once)
  })

  it('takes a new name from the side that changed it, and asks when both did', () => {
    const mine = named(base, 'p1', 'Ana Lovrić')
    expect(names(merge(base, base, mine).merged.people)).toContain('p1 Ana Lovrić')
    expect(merge(base, mine, named(base, 'p1', 'Anna')).conflicts).toMatchObject([{ kind: 'person' }])
  })

  it('without a common version, takes a completed name for the same person', () => {
    const nothing = { title: '', people: [], questions: [], answers: {} }
    const { merged, conflicts } = merge(nothing, base, named(base, 'p1', 'Ana Lovrić'))
    expect(names(merged.people)).toEqual(['p1 Ana', 'p2 Jonas'])
    expect(conflicts).toMatchObject([{ kind: 'person', theirs: { name: 'Ana Lovrić' } }])
  })

  it('without a common version, takes a name that nobody can see for one that was never given', () => {
    const nothing = { title: '', people: [], questions: [], answers: {} }
    const { merged } = merge(nothing, base, named(base, 'p1', '\u200b'))
    expect(names(merged.people).slice(0, 2)).toEqual(['p1 Ana', 'p2 Jonas'])
    expect(merged.people).toHaveLength(2)
  })

  it('lets somebody go whom one side took out and the other did not touch', () => {
    const { merged, conflicts } = merge(base, withoutPerson(base, 'p2'), base)
    expect(names(merged.people)).toEqual(['p1 Ana'])
    expect(merged.answers).not.toHaveProperty('needs-most/p2')
    expect(conflicts).toEqual([])
  })

  it('asks about somebody whom one side took out while the other wrote for them, and keeps them until then', () => {
    const theirs = withAnswer(base, 'support/p2', text('Call me'))
    const { merged, conflicts } = merge(base, withoutPerson(base, 'p2'), theirs)
    expect(merged.answers).toMatchObject({ 'needs-most/p2': text('Rest'), 'support/p2': text('Call me') })
    expect(conflicts).toEqual([{ kind: 'person', mine: null, theirs: base.people[1] }])
  })
})

describe('merge, the rest', () => {
  it('takes in the questions of both, and keeps one that is answered', () => {
    const mine = { ...base, questions: ['a', 'b'] }
    const theirs = { ...base, questions: ['c'], answers: { ...base.answers, b: text('x') } }
    expect(merge({ ...base, questions: ['b'] }, mine, theirs).merged.questions).toEqual(['a', 'c', 'b'])
  })

  it('unites the revisions by day, each once, with both notes', () => {
    const mine = agree(base, { on: '2026-01-31', note: 'In the park' })
    const theirs = agree(agree(base, { on: '2026-01-31', note: 'With tea' }), { on: '2025-12-24', note: '' })
    const { revisions } = merge(base.revisions[0]!, mine, theirs).merged
    expect(revisions.map(({ on, note }) => [on, note])).toEqual([
      ['2025-12-24', ''],
      ['2026-01-31', 'In the park\nWith tea'],
    ])
  })

  it('finds the newest version that both agreed on', () => {
    const mine = agree(withAnswer(base, 'why', text('Mine')), { on: '2026-02-01', note: '' })
    const theirs = agree(withAnswer(base, 'why', text('Theirs')), { on: '2026-02-02', note: '' })
    expect(commonBase(mine, theirs)).toEqual(agreedOf(base))
  })
})

describe('settle', () => {
  const mine = withAnswer(base, 'why', text('To grow'))
  const theirs = withAnswer(base, 'why', text('To earn'))
  const { merged, conflicts } = merge(base, mine, theirs)

  it.each([
    ['mine', 'To grow'],
    ['theirs', 'To earn'],
    ['both', 'To grow\nTo earn'],
  ] as const)('with %s writes “%s”', (choice, words) => {
    expect(settle(merged, conflicts[0]!, choice).answers['why']).toEqual(text(words))
  })

  it('lets a person go, with what they said', () => {
    const gone = settle(base, { kind: 'person', mine: null, theirs: base.people[1]! }, 'mine')
    expect([gone.people.length, Object.keys(gone.answers)]).toEqual([1, ['why', 'us']])
  })

  it('takes the other title', () => {
    expect(settle(base, { kind: 'title', mine: 'A', theirs: 'B' }, 'theirs').title).toBe('B')
  })
})
