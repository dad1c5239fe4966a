import { useState } from 'preact/hooks'
import type { BackupProblem } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { decodeData } from '../core/formats/decode-data.ts'
import { fill } from '../core/words/messages.ts'
import { readBytes } from '../kit/files.ts'
import type { News } from '../kit/Notice.tsx'
import { newId } from '../kit/new-id.ts'
import { backupRefusal, notABackup } from './backup-refusal.ts'
import { focusShelf } from './focus-shelf.ts'
import { attempt } from './kept-acts.ts'
import type { Plan, RestoreChoices, RestoreWorld } from './restore-all.ts'
import { sayTrouble } from './say-trouble.ts'
import type { ShelfMessages } from './words.ts'

/** A backup that was chosen, and what it would change; nothing is changed yet. */
export interface BackupPreview {
  readonly made: Date
  readonly isChanged: boolean // a letter of the file is another one than when it was saved
  readonly count: number // alliances and rounds that can be read
  readonly plan: Plan
}

/** A backup that waits for its passphrase. */
export interface LockedBackup {
  readonly file: string
  readonly text: string
  readonly isWrong: boolean
  readonly isBusy: boolean
}

interface World extends Omit<RestoreWorld, 'newId'> {
  readonly lookAgain: () => Promise<void> // at all that is kept
  readonly drafts: readonly Draft[]
  readonly messages: ShelfMessages
  readonly tell: (news: News | null) => void
}

/** Reads a backup, shows what it would change, and does it once somebody says so. */
export function useRestore({ drafts, messages, tell, keep, keepRaw, lookAgain }: World) {
  const words = messages.shelf
  const [review, setReview] = useState<BackupPreview | null>(null)
  const [locked, setLocked] = useState<LockedBackup | null>(null)

  async function choose(file: File): Promise<void> {
    tell(null)
    setReview(null)
    setLocked(null)
    await reading(file.name, async () => {
      const bytes = await readBytes(file)
      if (bytes === undefined) return refuse('too-large', file.name)
      const elsewhere = notABackup(bytes, file.name, messages)
      if (elsewhere !== null) return tell(elsewhere)
      await open(decodeData(bytes), file.name)
    })
  }

  async function unlock(passphrase: string): Promise<void> {
    if (locked === null || locked.isBusy) return
    const { file, text } = locked
    setLocked({ ...locked, isBusy: true })
    await reading(file, () => open(text, file, passphrase.trim()))
  }

  async function reading(file: string, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (reason) {
      console.warn('A backup could not be opened.', reason)
      setLocked(null)
      tell({ text: fill(words.problems.unreadable, { file }), tone: 'problem' })
    }
  }

  async function open(text: string, file: string, passphrase?: string): Promise<void> {
    const { readBackup } = await import('../core/alliance/keeping/read-backup.ts')
    const backup = await readBackup(text, passphrase)
    if (!('problem' in backup)) {
      const { planOf } = await import('./plan-restore.ts')
      const { made, isChanged } = backup
      const plan = await planOf(drafts, backup)
      setLocked(null)
      return setReview({ made, isChanged, count: backup.drafts.length + backup.rounds.length, plan })
    }
    if (backup.problem === 'needs-passphrase' || backup.problem === 'wrong-passphrase') {
      const isWrong = backup.problem === 'wrong-passphrase'
      return setLocked({ file, text, isWrong, isBusy: false })
    }
    refuse(backup.problem, file)
  }

  function refuse(problem: BackupProblem['problem'], file: string): void {
    setLocked(null)
    tell(backupRefusal(problem, file, messages))
  }

  /** Stops at the first that the browser refuses, so that the reason and the file stay on the screen. */
  async function restore(plan: Plan, choices: RestoreChoices): Promise<void> {
    const { restoreAll } = await import('./restore-all.ts')
    let count: number | null = null
    const outcome = await attempt(async () => {
      count = await restoreAll(plan, choices, { keep, keepRaw, newId })
    })
    if (outcome !== 'done') return tell({ text: sayTrouble(outcome, messages), tone: 'problem' })
    if (count === null) return
    await lookAgain()
    setReview(null)
    const text = count === 0 ? words.restore.doneNothing : fill(words.restore.done, { count })
    tell({ text, tone: 'news' })
    focusShelf()
  }

  function cancel(): void {
    setReview(null)
    setLocked(null)
    focusShelf()
  }

  return { review, locked, choose, unlock, restore, cancel }
}
