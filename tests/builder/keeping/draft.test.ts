import { describe, expect, it } from 'vitest'
import { type KeptText, recall } from '../../../src/builder/keeping/draft.ts'
import { readDraft } from '../../../src/builder/keeping/reconcile.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { alliance } from '../sample.ts'

const text = (change: Partial<Alliance>, changed: number): KeptText => {
  const one = alliance(change)
  return { id: one.id, json: JSON.stringify(one), changed, conflicts: [] }
}
const titles = (drafts: readonly { readonly alliance: Alliance }[]) =>
  drafts.map((draft) => draft.alliance.title)

describe('what this browser has kept', () => {
  it('comes back with the last changed first', () => {
    const kept = [text({ id: 'old', title: 'Old' }, 1), text({ id: 'new', title: 'New' }, 2)]
    expect(titles(recall(kept, [], 'old', readDraft).drafts)).toEqual(['New', 'Old'])
  })

  it('lays on the desk what was there before', () => {
    const kept = [text({ id: 'old' }, 1), text({ id: 'new' }, 2)]
    expect(recall(kept, [], 'old', readDraft).current?.alliance.id).toBe('old')
  })

  it('takes the last words when they are newer', () => {
    const { current, drafts } = recall(
      [text({ title: 'Early' }, 1)],
      [text({ title: 'Late' }, 2)],
      'one',
      readDraft,
    )
    expect([current?.alliance.title, drafts.length]).toEqual(['Late', 1])
  })

  it('does not take the last words when the store is newer', () => {
    const { current } = recall([text({ title: 'Late' }, 2)], [text({ title: 'Early' }, 1)], 'one', readDraft)
    expect(current?.alliance.title).toBe('Late')
  })

  it('has the last words even when the store has nothing', () => {
    expect(recall([], [text({ title: 'Alone' }, 1)], undefined, readDraft).current?.alliance.title).toBe(
      'Alone',
    )
  })

  it('sets aside what cannot be read, and keeps the rest', () => {
    const broken: KeptText = { id: 'broken', json: '{"format":"alliance"', changed: 5, conflicts: [] }
    const { drafts, damaged } = recall([broken, text({}, 1)], [], 'broken', readDraft)
    expect([drafts.length, damaged]).toEqual([1, [broken]])
  })
})
