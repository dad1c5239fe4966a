import { useState } from 'preact/hooks'
import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { titleOf } from '../core/alliance/title.ts'
import { fill } from '../core/words/messages.ts'
import { attempt } from '../keeping/attempt.ts'
import type { FullLibrary } from '../keeping/full-library.ts'
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
import type { ShelfMessages } from './words.ts'

/** What the acts of the shelf are done with. */
interface ActsContext {
  readonly library: Pick<FullLibrary, 'keep' | 'takeOut'>
  readonly messages: ShelfMessages
  readonly language: string
  readonly tell: (news: News | null) => void
  readonly tellGone: (draft: Draft) => void
}

/** What people do with a whole alliance, or with all of them; each has a way back, or a file instead. */
export function useActs(library: ActsContext['library'], messages: ShelfMessages, language: string) {
  const [told, setTold] = useState(telling<Draft>(null))
  const { gone } = told
  const tell = (next: News | null) => setTold(telling(next))
  const tellGone = (draft: Draft) => setTold((before) => tellingGone(before, draft))
  const context = { library, messages, language, tell, tellGone }
  return {
    news: gone.length === 0 ? told.news : goneNews(context, gone),
    tell,
    copy: (draft: Draft) => duplicateDraft(context, draft),
    putAway: (draft: Draft) => removeDraft(context, draft),
    archive: (draft: Draft) => toggleArchived(context, draft),
    keepOrSave: (draft: Draft, base: StoredBase) => keepOrSave(context, draft, base),
    saveDamaged: (text: KeptText) => tellHanded(context, [saveDamaged(text)]),
  }
}

function goneNews(context: ActsContext, gone: readonly Draft[]): News {
  const { messages, language } = context
  const words = messages.shelf
  const titles = gone.map(({ alliance }) => shownTitle(alliance, language) || words.unnamed)
  return sayGone(titles, words, language, () => bringBack(context, gone))
}

async function duplicateDraft(context: ActsContext, draft: Draft): Promise<void> {
  const { messages, language, tell } = context
  const words = messages.shelf
  const title = fill(words.copyOf, { title: ownTitle(draft, messages) })
  const twin = duplicate(draft, newId(), title, Date.now())
  const isKept = await keepOrSave(context, twin, null)
  const shown = shownTitle(twin.alliance, language)
  if (isKept) tell({ text: fill(words.duplicated, { title: shown }), tone: 'news' })
}

async function removeDraft(context: ActsContext, draft: Draft): Promise<void> {
  const { library, tell, tellGone } = context
  const outcome = await attempt(() => library.takeOut(draft.alliance.id))
  if (outcome !== 'done') return tell(refusedNews(context, outcome, [draft]))
  tellGone(draft)
  focusShelf()
}

/** Stops at the first that the browser refuses; it and those after it are in the file that is offered. */
async function bringBack(context: ActsContext, gone: readonly Draft[]): Promise<void> {
  const { library, tell } = context
  for (const [index, draft] of gone.entries()) {
    const outcome = await attempt(() => library.keep(draft, null))
    if (outcome !== 'done') return tell(refusedNews(context, outcome, gone.slice(index)))
  }
  tell(null)
  focusShelf()
}

/** Puts it away from the shelf, or back on it: the same act is the way back. */
async function toggleArchived(context: ActsContext, draft: Draft): Promise<void> {
  const { messages, tell } = context
  const words = messages.shelf
  const isAway = draft.archived !== undefined
  const next: Draft = { ...draft, archived: isAway ? undefined : Date.now() }
  if (!(await keepOrSave(context, next, draft))) return
  const text = fill(isAway ? words.unarchived : words.archived, { title: ownTitle(draft, messages) })
  const run = async () => {
    if (await keepOrSave(context, { ...draft }, next)) tell(null)
    focusShelf()
  }
  tell({ text, tone: 'news', act: { label: words.undo, run } })
  focusShelf()
}

/** Keeps a draft; when the browser refuses, says so and offers its file. */
async function keepOrSave(context: ActsContext, draft: Draft, base: StoredBase): Promise<boolean> {
  const outcome = await attempt(() => context.library.keep(draft, base))
  if (outcome !== 'done') context.tell(refusedNews(context, outcome, [draft]))
  return outcome === 'done'
}

/** The browser refused; there is a file instead. */
function refusedNews(context: ActsContext, outcome: Refusal, drafts: readonly Draft[]): News {
  const { messages } = context
  const act = { label: messages.shelf.problems.saveInstead, run: () => saveAll(context, drafts) }
  return { text: sayTrouble(outcome, messages), tone: 'problem', act }
}

async function saveAll(context: ActsContext, drafts: readonly Draft[]): Promise<void> {
  const { messages, tell } = context
  const [one] = drafts
  if (one !== undefined && drafts.length === 1)
    return tellHanded(context, [saveDraft(one, ownTitle(one, messages))])
  try {
    tellHanded(context, await saveBackup({ drafts, rounds: [], unread: [] }, new Date()))
  } catch (reason) {
    console.warn('The backup could not be made.', reason)
    tell({ text: messages.shelf.backupFailed, tone: 'problem' })
  }
}

function tellHanded({ messages, tell }: ActsContext, handed: readonly Handed[]): void {
  tell(handedNews(handed, { messages }))
}

function ownTitle({ alliance }: Draft, { shelf }: ShelfMessages): string {
  return titleOf(alliance, alliance.language) || shelf.unnamed
}
