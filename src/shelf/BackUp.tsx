import { useState } from 'preact/hooks'
import { madeUp, passphraseBytes } from '../core/passphrases/made-up.ts'
import { fill } from '../core/words/messages.ts'
import { Told } from '../kit/Told.tsx'
import { useShelfWords } from './words.ts'

interface Props {
  readonly isBusy: boolean
  readonly onBackUp: (passphrase?: string) => void
}

/** Saves a backup, open or locked. The passphrase is made up here, so that nobody can guess it. */
export function BackUp({ isBusy, onBackUp }: Props) {
  const { keeping } = useShelfWords().words
  const [passphrase, setPassphrase] = useState<string | undefined>(undefined)
  const isLocked = passphrase !== undefined
  return (
    <div class="back-up">
      <button
        type="button"
        class="main"
        aria-disabled={isBusy}
        aria-describedby={isLocked ? 'backup-lock' : undefined}
        onClick={() => onBackUp(passphrase)}
      >
        {isBusy ? keeping.busy : keeping.backup}
      </button>
      <label class="option">
        <input
          type="checkbox"
          checked={isLocked}
          onChange={() => setPassphrase(isLocked ? undefined : makeUp())}
        />
        <span>{keeping.lock}</span>
      </label>
      {isLocked && (
        <div class="lock" id="backup-lock">
          <p>
            {keeping.passphrase} <output class="made-up">{passphrase}</output>
          </p>
          <p>{keeping.lockWhy}</p>
          <button type="button" class="quiet" onClick={() => setPassphrase(makeUp())}>
            {keeping.another}
          </button>
        </div>
      )}
      <Told looks="unseen">{isLocked && fill(keeping.madeUp, { passphrase })}</Told>
    </div>
  )
}

function makeUp(): string {
  return madeUp(crypto.getRandomValues(new Uint8Array(passphraseBytes)))
}
