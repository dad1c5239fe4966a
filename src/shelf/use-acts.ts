import { useState } from 'preact/hooks'
import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { titleOf } from '../core/alliance/title.ts'
import { fill } from '../core/words/messages.ts'
import { sayGone, telling, tellingGone } from '../keeping/gone.ts'
import type { Refusal } from '../keeping/refusals.ts'
import { saveDamaged } from '../keeping/save-data.ts'
import type { Handed } from '../kit/download.ts'
import { handedNews } from '../kit/handed-news.ts'
import type { News } from '../kit/Notice.tsx'
import { newId } from '../kit/new-id.ts'
import { duplicate } from './duplicate.ts'
import { focusShelf } from './focus-shelf.ts'
import { sayTrouble } from './say-trouble.ts'
import { saveBackup, saveDraft } from './shelf-files.ts'
import type { useShelf } from './use-shelf.ts'
import type { ShelfMessages } from './words.ts'

/** What people do with a whole alliance, or with all of them; each has a way back, or a file instead. */
export function useActs(
  { keep, remove }: Pick<ReturnType<typeof useShelf>, 'keep' | 'remove'>,
  messages: ShelfMessages,
  language: string,
) {
  const words = messages.shelf
  const [told, setTold] = useState(telling<Draft>(null))
  const { gone } = told
  const titles = gone.map(({ alliance }) => shownTitle(alliance, language) || words.unnamed)
  const news = gone.length === 0 ? told.news : sayGone(titles, words, language, bringBack)
  const tell = (next: News | null) => setTold(telling(next))
  const nameOf = ({ alliance }: Draft) => titleOf(alliance, alliance.language) || words.unnamed

  async function copy(draft: Draft): Promise<void> {
    const title = fill(words.copyOf, { title: nameOf(draft) })
    const twin = duplicate(draft, newId(), title, Date.now())
    const done = await keepOrSave(twin, null)
    const shown = shownTitle(twin.alliance, language)
    if (done) tell({ text: fill(words.duplicated, { title: shown }), tone: 'news' })
  }

  async function putAway(draft: Draft): Promise<void> {
    const outcome = await remove(draft.alliance.id)
    if (outcome !== 'done') return tell(troubleWith(outcome, [draft]))
    setTold((before) => tellingGone(before, draft))
    focusShelf()
  }

  /** Stops at the first that the browser refuses; it and those after it are in the file that is offered. */
  async function bringBack(): Promise<void> {
    for (const [index, draft] of gone.entries()) {
      const outcome = await keep(draft, null)
      if (outcome !== 'done') return tell(troubleWith(outcome, gone.slice(index)))
    }
    tell(null)
    focusShelf()
  }

  /** Keeps a draft; when the browser refuses, says so and offers its file. */
  async function keepOrSave(draft: Draft, base: StoredBase): Promise<boolean> {
    const outcome = await keep(draft, base)
    if (outcome !== 'done') tell(troubleWith(outcome, [draft]))
    return outcome === 'done'
  }

  /** Puts it away from the shelf, or back on it: the same act is the way back. */
  async function archive(draft: Draft): Promise<void> {
    const isAway = draft.archived !== undefined
    const next: Draft = { ...draft, archived: isAway ? undefined : Date.now() }
    if (!(await keepOrSave(next, draft))) return
    const text = fill(isAway ? words.unarchived : words.archived, { title: nameOf(draft) })
    const run = async () => {
      if (await keepOrSave({ ...draft }, next)) tell(null)
      focusShelf()
    }
    tell({ text, tone: 'news', act: { label: words.undo, run } })
    focusShelf()
  }

  /** The browser refused; there is a file instead. */
  function troubleWith(outcome: Refusal, drafts: readonly Draft[]): News {
    const text = sayTrouble(outcome, messages)
    const run = () => saveAll(drafts)
    return { text, tone: 'problem', act: { label: words.problems.saveInstead, run } }
  }

  async function saveAll(drafts: readonly Draft[]): Promise<void> {
    const [one] = drafts
    if (one !== undefined && drafts.length === 1) return tellOf([saveDraft(one, nameOf(one))])
    try {
      tellOf(await saveBackup({ drafts, rounds: [], unread: [] }, new Date()))
    } catch (reason) {
      console.warn('The backup could not be made.', reason)
      tell({ text: words.backupFailed, tone: 'problem' })
    }
  }

  function tellOf(handed: readonly Handed[]): void {
    tell(handedNews(handed, { messages }))
  }

  const keepDamaged = (text: KeptText) => tellOf([saveDamaged(text)])
  return { news, tell, copy, putAway, archive, keepOrSave, saveDamaged: keepDamaged }
}
