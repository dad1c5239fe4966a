import type { TargetedEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { Labelled, problemId } from '../kit/Labelled.tsx'
import { Told } from '../kit/Told.tsx'
import type { LockedBackup } from './use-restore.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly locked: LockedBackup
  readonly onPassphrase: (passphrase: string) => void
  readonly onCancel: () => void
}

/** Asks for the passphrase of a locked backup, as often as it takes. */
export function UnlockBackup({ locked: { file, isWrong, isBusy }, onPassphrase, onCancel }: Props) {
  const { restore } = useShelfWords().words
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isWrong) field.current?.select()
    else field.current?.focus()
  }, [isWrong, isBusy])
  const unlock = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (passphrase.trim() === '') field.current?.focus()
    else onPassphrase(passphrase)
  }
  return (
    <section class="restore" aria-labelledby="locked-title">
      <h2 id="locked-title">{restore.lockedTitle}</h2>
      <p>{fill(restore.lockedWhy, { file })}</p>
      <form onSubmit={unlock}>
        <Labelled
          id="backup-passphrase"
          label={restore.passphrase}
          look="plain"
          group={false}
          problem={isWrong ? restore.wrong : undefined}
        >
          <input
            ref={field}
            type="text"
            class="field"
            id="backup-passphrase"
            aria-invalid={isWrong}
            aria-describedby={isWrong ? problemId('backup-passphrase') : undefined}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={passphrase}
            onInput={({ currentTarget: { value } }) => setPassphrase(value)}
          />
        </Labelled>
        <p class="acts">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {isBusy ? restore.unlocking : restore.unlock}
          </button>
          <button type="button" class="second" onClick={onCancel}>
            {restore.cancel}
          </button>
        </p>
        <Told looks="unseen">{isWrong && restore.wrong}</Told>
      </form>
    </section>
  )
}
