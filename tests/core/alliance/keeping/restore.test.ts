import { describe, expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import type { Draft } from '../../../../src/core/alliance/keeping/draft.ts'
import { planRestore, type RestoreChoice, restored } from '../../../../src/core/alliance/keeping/restore.ts'
import { anAlliance, text } from '../an-alliance.ts'

const draft = (different: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: anAlliance(different),
  changed,
  conflicts: [],
})
const says = (words: string) => draft({ answers: { 'why-us': text(words) } })
const only = (here: readonly Draft[], backup: Draft) => {
  const [restoring] = planRestore(here, [backup])
  if (restoring === undefined) throw new Error('There is nothing to restore.')
  return restoring
}
const chosen = (here: Draft, backup: Draft, choice: RestoreChoice) =>
  restored(only([here], backup), choice, () => 'second')

describe('restoring a backup', () => {
  it('adds what is not here', () => {
    expect(restored(only([], says('Hello')), 'together', () => 'second')).toEqual([says('Hello')])
  })

  it('has nothing to do where both say the same', () => {
    expect(only([says('Hello')], says('Hello')).kind).toBe('nothing-new')
  })

  it('has nothing to do where the backup says less', () => {
    expect(only([says('Hello')], draft()).kind).toBe('nothing-new')
  })

  it('puts together what doesn’t collide', () => {
    const [both] = chosen(says('Hello'), draft({ answers: { 'why-now': text('Now') } }), 'together')
    expect([Object.keys(both?.alliance.answers ?? {}), both?.conflicts]).toEqual([['why-us', 'why-now'], []])
  })

  it('keeps mine and remembers theirs where they collide', () => {
    const [both] = chosen(says('Here'), says('There'), 'together')
    expect(both?.alliance.answers['why-us']).toEqual(text('Here'))
    expect(both?.conflicts).toEqual([
      { kind: 'answer', key: 'why-us', mine: text('Here'), theirs: text('There') },
    ])
  })

  it('unites what was agreed on either side', () => {
    const here = agree(anAlliance(), { on: '2026-01-01', note: '' })
    const there = agree(anAlliance(), { on: '2026-02-01', note: '' })
    const [both] = chosen({ ...draft(), alliance: here }, { ...draft(), alliance: there }, 'together')
    expect(both?.alliance.revisions.map(({ on }) => on)).toEqual(['2026-01-01', '2026-02-01'])
  })

  it.each([
    ['here', []],
    ['backup', ['There']],
    ['both', ['There']],
  ] as const)('writes what was chosen: %s', (choice, expected) => {
    const written = chosen(says('Here'), says('There'), choice)
    expect(written.map(({ alliance }) => alliance.answers['why-us'])).toEqual(expected.map(text))
  })

  it('gives the second of two an id of its own', () => {
    expect(chosen(says('Here'), says('There'), 'both')[0]?.alliance.id).toBe('second')
  })
})
