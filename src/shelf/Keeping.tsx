import { useEffect, useState } from 'preact/hooks'
import { counted, formatMoment, formatSize } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { changedSince } from '../keeping/backup-note.ts'
import type { LibraryNow } from '../keeping/library-now.ts'
import { askToKeep, type Firmness, lookAtFirmness, lookAtRoom, type StorageRoom } from '../keeping/room.ts'
import { useForgetful } from '../keeping/use-forgetful.ts'
import { BackUp } from './BackUp.tsx'
import { ChooseBackup } from './ChooseBackup.tsx'
import { heldIn } from './held-in.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly kept: LibraryNow
  readonly isBusy: boolean // a backup is being made
  readonly onBackUp: (passphrase?: string) => void
  readonly onFile: (file: File) => void
}

/** Where all of it is kept, how firmly, and how to have a copy elsewhere. */
export function Keeping({ kept, isBusy, onBackUp, onFile }: Props) {
  const { words, language } = useShelfWords()
  const [room, setRoom] = useState<StorageRoom | null>(null)
  const [firmness, setFirmness] = useState<Firmness>('unknown')
  useEffect(() => {
    lookAtRoom().then(setRoom)
    lookAtFirmness().then(setFirmness)
  }, [])
  const isForgetful = useForgetful()
  const { file } = kept.lastBackup ?? { file: '' }
  const sizes = room && { used: formatSize(room.used, language), left: formatSize(room.left, language) }
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{words.keeping.title}</h2>
      <p>{words.keeping.why}</p>
      {isForgetful && <p class="forgets">{words.keeping.forgetful}</p>}
      <p class="last-backup">{useLastBackup(kept)}</p>
      {file !== '' && <p class="backup-file">{fill(words.keeping.backupFile, { file })}</p>}
      <div class="acts">
        <BackUp isBusy={isBusy} onBackUp={onBackUp} />
        <ChooseBackup label={words.keeping.restore} onFile={onFile} />
      </div>
      <SayFirmness firmness={firmness} onAsk={() => askToKeep().then(setFirmness)} />
      {sizes && <p class="room">{fill(words.keeping.room, sizes)}</p>}
    </section>
  )
}

function useLastBackup(kept: LibraryNow): string {
  const { lastBackup } = kept
  const { words, language } = useShelfWords()
  if (lastBackup === undefined) return words.keeping.noBackup
  const date = formatMoment(lastBackup.moment, language)
  const count = changedSince(lastBackup, heldIn(kept)).length
  if (count === 0) return fill(words.keeping.lastBackupAll, { date })
  return counted(words.keeping.lastBackupSome, count, language, { date })
}

interface FirmnessProps {
  readonly firmness: Firmness
  readonly onAsk: () => void
}

function SayFirmness({ firmness, onAsk }: FirmnessProps) {
  const { words } = useShelfWords()
  switch (firmness) {
    case 'unknown':
      return null
    case 'may-clear':
      return (
        <div class="firmness" role="status">
          <p>{words.keeping.persistWhy}</p>
          <button type="button" class="second" onClick={onAsk}>
            {words.keeping.persist}
          </button>
        </div>
      )
    case 'keeps':
    case 'no-promise':
      return (
        <div class="firmness" role="status">
          <p>{firmness === 'keeps' ? words.keeping.persisted : words.keeping.notPersisted}</p>
        </div>
      )
  }
}
