import { counted, formatMoment } from '../core/words/format.ts'
import { changedSince, isBackupDue } from '../keeping/backup-note.ts'
import type { LibraryNow } from '../keeping/library-now.ts'
import { useForgetful } from '../keeping/use-forgetful.ts'
import { heldIn } from './held-in.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly kept: LibraryNow
  readonly isBusy: boolean
  readonly onBackUp: () => void
  readonly onLater: () => void
}

/** Speaks of a backup when the last one is long ago and something has changed since. */
export function Reminder({ kept, isBusy, onBackUp, onLater }: Props) {
  const { words } = useShelfWords()
  const isForgetful = useForgetful()
  const sentence = useReminder(kept, isForgetful)
  const { lastBackup: note, reminded } = kept
  if (!isBackupDue({ note, reminded, all: heldIn(kept) }, isForgetful, Date.now())) return null
  return (
    <aside class={isForgetful ? 'reminder loud' : 'reminder'} aria-label={words.keeping.backup}>
      <p>{sentence}</p>
      <p class="acts">
        <button type="button" class="second" aria-disabled={isBusy} onClick={onBackUp}>
          {words.reminder.now}
        </button>
        <button type="button" class="quiet" onClick={onLater}>
          {words.reminder.later}
        </button>
      </p>
    </aside>
  )
}

function useReminder(kept: LibraryNow, isForgetful: boolean): string {
  const { lastBackup } = kept
  const { words, language } = useShelfWords()
  const { never, neverForgetful, since, forgetful } = words.reminder
  if (lastBackup === undefined) return isForgetful ? neverForgetful : never
  const date = formatMoment(lastBackup.moment, language)
  const count = changedSince(lastBackup, heldIn(kept)).length
  const said = counted(since, count, language, { date })
  return isForgetful ? `${said} ${forgetful}` : said
}
