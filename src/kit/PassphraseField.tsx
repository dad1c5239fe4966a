import type { RefObject } from 'preact'
import { Labelled, problemId } from './Labelled.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly field?: RefObject<HTMLInputElement>
  readonly maxLength?: number
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly describedBy?: string | undefined // else by what is wrong
}

/** A passphrase in plain letters: it has to be told to somebody, and must be typed to the letter. */
export function PassphraseField({ id, label, hint, problem, value, onValue, ...input }: Props) {
  const { field, maxLength, describedBy } = input
  return (
    <Labelled {...{ id, label, hint, problem }} look="plain" group={false}>
      <input
        {...(field && { ref: field })}
        type="text"
        class="field"
        id={id}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy ?? (problem === undefined ? undefined : problemId(id))}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={maxLength}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </Labelled>
  )
}
