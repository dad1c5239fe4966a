import { useState } from 'preact/hooks'
import type { Saving } from '../builder/keeping/keeper.ts'
import type { Base } from '../builder/keeping/what-to-write.ts'
import type { News } from '../builder/Notice.tsx'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { titleOf } from '../core/alliance/title.ts'
import { fill } from '../core/words/messages.ts'
import { duplicate } from './duplicate.ts'
import { saveBackup, saveDamaged, saveDraft } from './shelf-files.ts'
import type { useShelf } from './use-shelf.ts'
import type { ShelfMessages } from './words.ts'

/** What people do with a whole alliance, or with all of them; each has a way back, or a file instead. */
export function useActs(
  { kept, keep, remove, noteBackup }: ReturnType<typeof useShelf>,
  messages: ShelfMessages,
) {
  const words = messages.shelf
  const [news, tell] = useState<News | null>(null)
  const nameOf = ({ alliance }: Draft) => titleOf(alliance, alliance.language) || words.unnamed

  async function copy(draft: Draft): Promise<void> {
    const title = fill(words.copyOf, { title: nameOf(draft) })
    const twin = duplicate(draft, crypto.randomUUID(), title, Date.now())
    const done = await keepOrSave(twin, null)
    if (done) tell({ text: fill(words.duplicated, { title }), tone: 'news' })
  }

  async function putAway(draft: Draft): Promise<void> {
    const outcome = await remove(draft.alliance.id)
    if (outcome !== 'saved') return tell(troubleWith(outcome, draft))
    const bringBack = async () => {
      const isBack = await keepOrSave(draft, null)
      if (isBack) tell(null)
    }
    const text = fill(words.removed, { title: nameOf(draft) })
    tell({ text, tone: 'news', act: { label: words.undo, run: bringBack } })
    requestAnimationFrame(() => document.getElementById('shelf-count')?.focus()) // its button has gone
  }

  /** Keeps a draft; when the browser refuses, says so and offers its file. */
  async function keepOrSave(draft: Draft, base: Base): Promise<boolean> {
    const outcome = await keep(draft, base)
    if (outcome !== 'saved') tell(troubleWith(outcome, draft))
    return outcome === 'saved'
  }

  async function backUp(): Promise<void> {
    const made = new Date()
    const file = await saveBackup(kept.drafts, made)
    await noteBackup(made.getTime()) // when that is refused, the file is there all the same
    tell({ text: fill(words.backedUp, { file }), tone: 'news' })
  }

  /** The browser refused; there is a file instead. */
  function troubleWith(outcome: Saving, draft: Draft): News {
    const text = outcome === 'full' ? words.problems.full : words.problems.forbidden
    const run = () => saveDraft(draft, nameOf(draft))
    return { text, tone: 'problem', act: { label: words.problems.saveInstead, run } }
  }

  return { news, tell, copy, putAway, keepOrSave, backUp, saveDamaged }
}
