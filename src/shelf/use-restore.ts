import { useState } from 'preact/hooks'
import type { BackupProblem } from '../core/alliance/keeping/backup.ts'
import { decodeData } from '../core/formats/decode-data.ts'
import { fill } from '../core/words/messages.ts'
import { attempt } from '../keeping/attempt.ts'
import type { FullLibrary } from '../keeping/full-library.ts'
import { readBytes } from '../kit/files.ts'
import type { News } from '../kit/Notice.tsx'
import { newId } from '../kit/new-id.ts'
import { backupRefusal, notABackup } from './backup-refusal.ts'
import { focusShelf } from './focus-shelf.ts'
import type { BesideHere } from './plan-restore.ts'
import type { RestoreChoices, RestorePlan, RestoreWorld } from './restore-all.ts'
import { sayTrouble } from './say-trouble.ts'
import type { ShelfMessages } from './words.ts'

/** A backup that was chosen, and what it would change; nothing is changed yet. */
export interface BackupPreview {
  readonly made: Date
  readonly isChanged: boolean // a letter of the file is another one than when it was saved
  readonly count: number // alliances and rounds that can be read
  readonly plan: RestorePlan
}

/** A backup that waits for its passphrase. */
export interface LockedBackup {
  readonly file: string
  readonly text: string
  readonly isWrong: boolean
  readonly isBusy: boolean
}

interface Restoration {
  readonly library: FullLibrary
  readonly keep: RestoreWorld['keep']
  readonly messages: ShelfMessages
  readonly tell: (news: News | null) => void
}

/** What reading a backup changes on the page. */
interface BackupPage extends Restoration {
  readonly setReview: (review: BackupPreview | null) => void
  readonly setLocked: (locked: LockedBackup | null) => void
}

/** Reads a backup, shows what it would change, and does it once somebody says so. */
export function useRestore(world: Restoration) {
  const [review, setReview] = useState<BackupPreview | null>(null)
  const [locked, setLocked] = useState<LockedBackup | null>(null)
  const page: BackupPage = { ...world, setReview, setLocked }
  return {
    review,
    locked,
    choose: (file: File) => chooseBackup(page, file),
    unlock: (passphrase: string) => unlockBackup(page, locked, passphrase),
    restore: (plan: RestorePlan, choices: RestoreChoices) => restoreBackup(page, plan, choices),
    cancel: () => closeBackup(page),
  }
}

async function chooseBackup(page: BackupPage, file: File): Promise<void> {
  const { messages, tell } = page
  tell(null)
  page.setReview(null)
  page.setLocked(null)
  await readingBackup(page, file.name, async () => {
    const bytes = await readBytes(file)
    if (bytes === undefined) return refuseBackup(page, 'too-large', file.name)
    const elsewhere = notABackup(bytes, file.name, messages)
    if (elsewhere !== null) return tell(elsewhere)
    await openBackup(page, decodeData(bytes), file.name)
  })
}

async function unlockBackup(
  page: BackupPage,
  locked: LockedBackup | null,
  passphrase: string,
): Promise<void> {
  if (locked === null || locked.isBusy) return
  const { file, text } = locked
  page.setLocked({ ...locked, isBusy: true })
  await readingBackup(page, file, () => openBackup(page, text, file, passphrase.trim()))
}

async function readingBackup(page: BackupPage, file: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (reason) {
    console.warn('A backup could not be opened.', reason)
    page.setLocked(null)
    page.tell({ text: fill(page.messages.shelf.problems.unreadable, { file }), tone: 'problem' })
  }
}

/** What lies here beside alliances and rounds is looked at only when the backup brings such things. */
async function besideHere({ workshops = [], myPart }: BesideHere): Promise<BesideHere> {
  const [workshopStore, partStore] = await Promise.all([
    workshops.length === 0 ? null : import('../keeping/workshop-store.ts'),
    myPart === undefined ? null : import('../keeping/my-part-store.ts'),
  ])
  return {
    ...(workshopStore && { workshops: await workshopStore.workshopRecords() }),
    ...(partStore && { myPart: await partStore.myPartRecord() }),
  }
}

async function openBackup(page: BackupPage, text: string, file: string, passphrase?: string): Promise<void> {
  const { readBackup } = await import('../core/alliance/keeping/read-backup.ts')
  const backup = await readBackup(text, passphrase)
  if (!('problem' in backup)) {
    const { planOf } = await import('./plan-restore.ts')
    const { made, isChanged } = backup
    const { get, roundRecords } = page.library
    const plan = planOf(get().drafts, await roundRecords(), backup, await besideHere(backup))
    page.setLocked(null)
    return page.setReview({ made, isChanged, count: backup.drafts.length + backup.rounds.length, plan })
  }
  if (backup.problem === 'needs-passphrase' || backup.problem === 'wrong-passphrase') {
    const isWrong = backup.problem === 'wrong-passphrase'
    return page.setLocked({ file, text, isWrong, isBusy: false })
  }
  refuseBackup(page, backup.problem, file)
}

function refuseBackup(page: BackupPage, problem: BackupProblem['problem'], file: string): void {
  page.setLocked(null)
  page.tell(backupRefusal(problem, file, page.messages))
}

/** Stops at the first that the browser refuses, so that the reason and the file stay on the screen. */
async function restoreBackup(page: BackupPage, plan: RestorePlan, choices: RestoreChoices): Promise<void> {
  const { messages, tell, keep, library } = page
  const { restoreAll } = await import('./restore-all.ts')
  let count: number | null = null
  const outcome = await attempt(async () => {
    count = await restoreAll(plan, choices, { ...library, keep, newId })
  })
  if (outcome !== 'done') return tell({ text: sayTrouble(outcome, messages), tone: 'problem' })
  if (count === null) return
  await library.look()
  page.setReview(null)
  const { done, doneNothing } = messages.shelf.restore
  tell({ text: count === 0 ? doneNothing : fill(done, { count }), tone: 'news' })
  focusShelf()
}

function closeBackup(page: BackupPage): void {
  page.setReview(null)
  page.setLocked(null)
  focusShelf()
}
