import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { type KeptText, recall } from '../../src/core/alliance/keeping/recalled.ts'
import * as reading from '../../src/core/alliance/keeping/reconcile.ts'
import { alliance } from '../sample.ts'

const text = (change: Partial<Alliance>, changed: number): KeptText => {
  const one = alliance(change)
  return { id: one.id, json: JSON.stringify(one), changed, conflicts: [] }
}
const said = (change: Partial<Alliance>, changed: number, base: Draft | null = null) => ({
  text: text(change, changed),
  base,
})
const titles = (drafts: readonly { readonly alliance: Alliance }[]) =>
  drafts.map((draft) => draft.alliance.title)

describe('what this browser has kept', () => {
  it('comes back with the last changed first', () => {
    const kept = [text({ id: 'old', title: 'Old' }, 1), text({ id: 'new', title: 'New' }, 2)]
    expect(titles(recall(kept, [], 'old', reading).drafts)).toEqual(['New', 'Old'])
  })

  it('lays on the desk what was there before', () => {
    const kept = [text({ id: 'old' }, 1), text({ id: 'new' }, 2)]
    expect(recall(kept, [], 'old', reading).current?.alliance.id).toBe('old')
  })

  it('takes the last words when they are newer', () => {
    const { current, drafts } = recall(
      [text({ title: 'Early' }, 1)],
      [said({ title: 'Late' }, 2)],
      'one',
      reading,
    )
    expect([current?.alliance.title, drafts.length]).toEqual(['Late', 1])
  })

  it('does not take the last words when the store is newer', () => {
    const { current } = recall([text({ title: 'Late' }, 2)], [said({ title: 'Early' }, 1)], 'one', reading)
    expect(current?.alliance.title).toBe('Late')
  })

  it('has the last words even when the store has nothing', () => {
    expect(recall([], [said({ title: 'Alone' }, 1)], undefined, reading).current?.alliance.title).toBe(
      'Alone',
    )
  })

  it('sets aside what cannot be read, and keeps the rest', () => {
    const broken: KeptText = { id: 'broken', json: '{"format":"alliance"', changed: 5, conflicts: [] }
    const { drafts, damaged } = recall([broken, text({}, 1)], [], 'broken', reading)
    expect([drafts.length, damaged]).toEqual([1, [broken]])
  })

  it('takes the last words when they are newer by what lay there before, though the clock went back', () => {
    const before: Draft = { alliance: alliance({ title: 'Before' }), changed: 9, conflicts: [] }
    const { current } = recall(
      [text({ title: 'Before' }, 9)],
      [said({ title: 'After' }, 2, before)],
      'one',
      reading,
    )
    expect(current?.alliance.title).toBe('After')
  })

  it('hides nothing that can be read behind last words that can’t', () => {
    const torn = { text: { id: 'one', json: '{"format":', changed: 9, conflicts: [] }, base: null }
    const { drafts, damaged } = recall([text({ title: 'Whole' }, 1)], [torn], 'one', reading)
    expect([titles(drafts), damaged]).toEqual([['Whole'], [torn.text]])
  })
})
