import type { TargetedEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { PassphraseField } from '../../kit/PassphraseField.tsx'
import { Step } from '../../kit/Step.tsx'
import { Told } from '../../kit/Told.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly refusal: 'wrong-passphrase' | 'wrong-or-damaged' | null // of the last passphrase
  readonly isBusy: boolean
  readonly onPassphrase: (passphrase: string) => void
  readonly onLeave: () => void
}

/** Asks for the passphrase of a locked link, as often as it takes. */
export function UnlockLink({ refusal, isBusy, onPassphrase, onLeave }: Props) {
  const { words } = useWords()
  const isWrong = refusal !== null
  const sentence = refusal === 'wrong-or-damaged' ? words.receive.wrongOrDamaged : words.receive.wrong
  const { unlock, ...typing } = useUnlocking(isWrong, isBusy, onPassphrase)
  return (
    <Step title={words.receive.lockedTitle} why={words.receive.lockedWhy}>
      <form onSubmit={unlock}>
        <PassphraseField
          id="passphrase"
          label={words.receive.passphrase}
          problem={isWrong ? sentence : undefined}
          maxLength={500}
          {...typing}
        />
        <p class="buttons">
          <button type="submit" class="main" aria-disabled={isBusy}>
            {isBusy ? words.receive.unlocking : words.receive.unlock}
          </button>
          <button type="button" class="second" onClick={onLeave}>
            {words.receive.leave}
          </button>
        </p>
        <Told looks="unseen">{isWrong && sentence}</Told>
      </form>
    </Step>
  )
}

/** What is being typed as the passphrase, and the field that comes back to it when it was wrong. */
function useUnlocking(isWrong: boolean, isBusy: boolean, onPassphrase: Props['onPassphrase']) {
  const [value, onValue] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isWrong) field.current?.select()
  }, [isWrong])
  const unlock = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (value.trim() === '') return field.current?.focus()
    if (!isBusy) onPassphrase(value)
  }
  return { value, onValue, field, unlock }
}
