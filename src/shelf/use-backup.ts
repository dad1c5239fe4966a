import { useState } from 'preact/hooks'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { attempt } from '../keeping/attempt.ts'
import { backupNote } from '../keeping/backup-note.ts'
import type { FullLibrary } from '../keeping/full-library.ts'
import type { News } from '../kit/Notice.tsx'
import { heldIn } from './held-in.ts'
import { saveBackup } from './shelf-files.ts'
import type { ShelfMessages } from './words.ts'

type ToBackUp = Pick<FullLibrary, 'get' | 'noteBackup' | 'roundRecords'>

/** Saves all that is kept as a backup, locked when there is a passphrase, and remembers when that was. */
export function useBackup(
  library: ToBackUp,
  { shelf: words, paper }: ShelfMessages,
  tell: (news: News | null) => void,
) {
  const [isBusy, setBusy] = useState(false)

  async function backUp(passphrase?: string): Promise<void> {
    if (isBusy) return
    setBusy(true)
    try {
      tell(await save(library, words, paper.language, passphrase))
    } catch (reason) {
      console.warn('The backup could not be made.', reason)
      tell({ text: words.backupFailed, tone: 'problem' })
    } finally {
      setBusy(false)
    }
  }

  return { isBusy, backUp }
}

/** Gives back what to say of it. */
async function save(
  { get, noteBackup, roundRecords }: ToBackUp,
  words: ShelfMessages['shelf'],
  language: string,
  passphrase: string | undefined,
): Promise<News> {
  const { holdingsOf } = await import('./holdings.ts')
  const { workshopRecords } = await import('../keeping/workshop-store.ts')
  const { myPartRecord } = await import('../keeping/my-part-store.ts')
  const kept = get()
  const beside = { workshops: await workshopRecords(), myPart: await myPartRecord() }
  const holdings = holdingsOf(kept.drafts, kept.damaged, await roundRecords(), beside)
  const made = new Date()
  const handed = await saveBackup(holdings, made, passphrase)
  const file = handed.map((one) => one.file.name).join(', ')
  const note = backupNote(heldIn(kept), file, made.getTime())
  await attempt(() => noteBackup(note)) // when that is refused, the file is there all the same
  const count = holdings.unread.length
  const unread = count === 0 ? '' : ` ${counted(words.backedUpUnread, count, language)}`
  const isOpen = passphrase === undefined
  const text = isOpen ? fill(words.backedUp, { file }) : fill(words.backedUpLocked, { file, passphrase })
  return { text: text + unread, tone: 'news', handed }
}
