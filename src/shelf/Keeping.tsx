import { useEffect, useState } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { ChooseBackup } from './ChooseBackup.tsx'
import { askToKeep, type Firmness, lookAtFirmness, lookAtRoom, type Room } from './room.ts'
import { sayMoment, saySize } from './say.ts'
import type { Kept } from './use-shelf.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly kept: Kept
  readonly onBackUp: () => void
  readonly onFile: (file: File) => void
}

/** Where all of it is kept, how firmly, and how to have a copy elsewhere. */
export function Keeping({ kept, onBackUp, onFile }: Props) {
  const { words, language } = useShelfWords()
  const [room, setRoom] = useState<Room | null>(null)
  const [firmness, setFirmness] = useState<Firmness>('unknown')
  useEffect(() => {
    lookAtRoom().then(setRoom)
    lookAtFirmness().then(setFirmness)
  }, [])
  const sizes = room && { used: saySize(room.used, language), left: saySize(room.left, language) }
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{words.keeping.title}</h2>
      <p>{words.keeping.why}</p>
      <p class="last-backup">{useLastBackup(kept)}</p>
      <p class="acts">
        <button type="button" class="main" onClick={onBackUp}>
          {words.keeping.backup}
        </button>
        <ChooseBackup label={words.keeping.restore} onFile={onFile} />
      </p>
      <SayFirmness firmness={firmness} onAsk={() => askToKeep().then(setFirmness)} />
      {sizes && <p class="room">{fill(words.keeping.room, sizes)}</p>}
    </section>
  )
}

function useLastBackup({ drafts, lastBackup }: Kept): string {
  const { words, language } = useShelfWords()
  if (lastBackup === undefined) return words.keeping.noBackup
  const date = sayMoment(lastBackup, language)
  const count = drafts.filter(({ changed }) => changed > lastBackup).length
  return count === 0
    ? fill(words.keeping.lastBackupAll, { date })
    : fill(words.keeping.lastBackupSome, { date, count })
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
