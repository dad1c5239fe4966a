import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft, StoredBase } from '../../src/core/alliance/keeping/draft.ts'
import type { KeptText } from '../../src/core/alliance/keeping/recalled.ts'
import { reconcile } from '../../src/core/alliance/keeping/reconcile.ts'
import { asText, whatToWrite } from '../../src/core/alliance/keeping/what-to-write.ts'
import type { DraftStore } from '../../src/keeping/draft-store.ts'
import { shareDrafts } from '../../src/keeping/shared-drafts.ts'
import { alliance } from '../sample.ts'

/** A store in memory that decides as the real one does. */
async function fakeStore() {
  const tools = await import('../../src/core/alliance/keeping/reconcile.ts')
  const shelf = new Map<string, unknown>()
  const keep = async (draft: Draft, base: StoredBase) => {
    const { id } = draft.alliance
    const toWrite = whatToWrite(shelf.get(id), draft, base, tools)
    if (toWrite === null) throw new Error('With tools there is always an answer.')
    if (toWrite.isAside) shelf.set('aside', shelf.get(id))
    if (toWrite.isNew) shelf.set(id, structuredClone(toWrite.kept))
    return toWrite.kept
  }
  const one = async (id: string): Promise<KeptText | undefined> =>
    shelf.has(id) ? asText(id, shelf.get(id)) : undefined
  const remove = async (id: string) => void shelf.delete(id)
  return { store: { keep, keepAside: keep, one, remove } as unknown as DraftStore, shelf } // as much as a tab uses
}

/** A tab with one alliance on its screen. */
function openTab(store: DraftStore, start: Alliance) {
  let screen: Draft = { alliance: start, changed: 0, conflicts: [] }
  const heard: string[] = []
  const shared = shareDrafts(store, {
    takeOver: (theirs, base) => {
      screen = reconcile(screen, theirs, base)
    },
    gone: (id) => heard.push(id),
  })
  shared.know([screen])
  const write = (change: Partial<Alliance>) => {
    screen = { ...screen, alliance: { ...screen.alliance, ...change } }
    return shared.keep(screen)
  }
  return { shared, write, heard, screen: () => screen }
}

const says = (words: string) => ({ kind: 'text', text: words }) as const

async function twoTabs() {
  const start = alliance({ answers: { 'feedback-how': says('Soon.') } })
  const { store, shelf } = await fakeStore()
  const [one, other] = [openTab(store, start), openTab(store, start)]
  await one.write({})
  return { one, other, shelf, store }
}

describe('two tabs on one alliance', () => {
  it('keep the changes of both, though neither heard of the other', async () => {
    const { one, other } = await twoTabs()
    await one.write({ title: 'Ours' })
    await other.write({ answers: { 'feedback-how': says('Gently.') } })
    expect(other.screen().alliance).toMatchObject({
      title: 'Ours',
      answers: { 'feedback-how': says('Gently.') },
    })
  })

  it('come to the same when they hear of each other', async () => {
    const { one, other } = await twoTabs()
    await one.write({ title: 'Ours' })
    await other.shared.look('one')
    expect(other.screen().alliance.title).toBe('Ours')
  })

  it('keep both sides when both changed one answer', async () => {
    const { one, other } = await twoTabs()
    await one.write({ answers: { 'feedback-how': says('At once.') } })
    await other.write({ answers: { 'feedback-how': says('Tomorrow.') } })
    expect(other.screen().conflicts).toEqual([
      { kind: 'answer', key: 'feedback-how', mine: says('Tomorrow.'), theirs: says('At once.') },
    ])
  })

  it('see in both what is still to be chosen, and in neither what was', async () => {
    const { one, other } = await twoTabs()
    await one.write({ title: 'One' })
    await other.write({ title: 'Other' })
    await one.shared.look('one')
    expect(one.screen().conflicts).toHaveLength(1)
    await other.shared.keep({ ...other.screen(), conflicts: [] })
    await one.shared.look('one')
    expect(one.screen().conflicts).toEqual([])
  })

  it('never take a word for a conflict with the word before it', async () => {
    const { one } = await twoTabs()
    for (const title of ['O', 'Ou', 'Our', 'Ours']) await one.write({ title })
    expect(one.screen()).toMatchObject({ conflicts: [], alliance: { title: 'Ours' } })
  })

  it('hear when the other removes it, and bring it back with the next word', async () => {
    const { one, other, shelf } = await twoTabs()
    await one.shared.remove('one')
    await other.shared.look('one')
    expect(other.heard).toEqual(['one'])
    await other.write({ title: 'Still here' })
    expect(shelf.get('one')).toMatchObject({ alliance: { title: 'Still here' } })
  })

  it('put aside what a newer version of the page wrote', async () => {
    const { one, shelf } = await twoTabs()
    const newer = { alliance: { format: 'alliance', version: 4 }, changed: 9 }
    shelf.set('one', newer)
    await one.write({ title: 'Mine' })
    expect(shelf.get('aside')).toEqual(newer)
  })
})
