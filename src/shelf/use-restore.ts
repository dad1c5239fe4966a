import { useState } from 'preact/hooks'
import type { Base } from '../builder/keeping/what-to-write.ts'
import type { News } from '../builder/Notice.tsx'
import { readBytes } from '../builder/opening/files.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { RestoreChoice, Restoring } from '../core/alliance/keeping/restore.ts'
import type { OpenProblem } from '../core/alliance/opening/open-problem.ts'
import { fill } from '../core/words/messages.ts'
import { focusShelf } from './focus-shelf.ts'
import type { ShelfMessages } from './words.ts'

/** A backup that was chosen, and what it would change; nothing is changed yet. */
export interface Review {
  readonly made: Date
  readonly count: number
  readonly unread: number
  readonly plan: readonly Restoring[]
}

/** What somebody chose, by the id of the alliance. */
export type Choices = Readonly<Record<string, RestoreChoice>>

interface World {
  readonly drafts: readonly Draft[]
  readonly messages: ShelfMessages
  readonly tell: (news: News | null) => void
  readonly keepOrSave: (draft: Draft, base: Base) => Promise<boolean>
}

/** Reads a backup, shows what it would change, and does it once somebody says so. */
export function useRestore({ drafts, messages, tell, keepOrSave }: World) {
  const words = messages.shelf
  const [review, setReview] = useState<Review | null>(null)

  async function choose(file: File): Promise<void> {
    tell(null)
    setReview(null)
    try {
      await read(file)
    } catch (reason) {
      console.warn('A backup could not be opened.', reason)
      tell({ text: fill(words.problems.unreadable, { file: file.name }), tone: 'problem' })
    }
  }

  async function read(file: File): Promise<void> {
    const refuse = (problem: OpenProblem['problem']) =>
      tell({ text: fill(sentenceOf(problem, words.restore), { file: file.name }), tone: 'problem' })
    const bytes = await readBytes(file)
    if (bytes === undefined) return refuse('too-large')
    const { parseBackup } = await import('../core/alliance/keeping/backup.ts')
    const { planRestore } = await import('../core/alliance/keeping/restore.ts')
    const backup = parseBackup(new TextDecoder().decode(bytes))
    if ('problem' in backup) return refuse(backup.problem)
    const { made, unread } = backup
    setReview({ made, unread, count: backup.drafts.length, plan: planRestore(drafts, backup.drafts) })
  }

  /** Stops at the first that the browser refuses, so that the reason and the file stay on the screen. */
  async function restore(plan: readonly Restoring[], choices: Choices): Promise<void> {
    const { restored } = await import('../core/alliance/keeping/restore.ts')
    let count = 0
    for (const one of plan) {
      const here = 'here' in one ? one.here : null
      const choice = choices[one.backup.alliance.id] ?? 'together'
      for (const draft of restored(one, choice, () => crypto.randomUUID())) {
        const isNew = draft.alliance.id !== here?.alliance.id
        const isKept = await keepOrSave(draft, isNew ? null : here)
        if (!isKept) return
        count += 1
      }
    }
    setReview(null)
    tell({ text: fill(words.restore.done, { count }), tone: 'news' })
    focusShelf()
  }

  function cancel(): void {
    setReview(null)
    focusShelf()
  }

  return { review, choose, restore, cancel }
}

function sentenceOf(problem: OpenProblem['problem'], words: ShelfMessages['shelf']['restore']): string {
  switch (problem) {
    case 'not-ours':
    case 'protected':
    case 'backup': // it is one
      return words.notOurs
    case 'too-new':
      return words.tooNew
    case 'damaged':
      return words.damaged
    case 'too-large':
      return words.tooLarge
  }
}
