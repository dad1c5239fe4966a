import type { TargetedEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { PassphraseField } from '../kit/PassphraseField.tsx'
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
  const { unlock, ...typing } = useUnlockingBackup(isWrong, isBusy, onPassphrase)
  return (
    <section class="restore" aria-labelledby="locked-title">
      <h2 id="locked-title">{restore.lockedTitle}</h2>
      <p>{fill(restore.lockedWhy, { file })}</p>
      <form onSubmit={unlock}>
        <PassphraseField
          id="backup-passphrase"
          label={restore.passphrase}
          problem={isWrong ? restore.wrong : undefined}
          {...typing}
        />
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

/** What is being typed, and the field that has the focus whenever it must be typed again. */
function useUnlockingBackup(isWrong: boolean, isBusy: boolean, onPassphrase: Props['onPassphrase']) {
  const [value, onValue] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isWrong) field.current?.select()
    else field.current?.focus()
  }, [isWrong, isBusy])
  const unlock = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (value.trim() === '') field.current?.focus()
    else onPassphrase(value)
  }
  return { value, onValue, field, unlock }
}
