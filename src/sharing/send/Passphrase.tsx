import { useState } from 'preact/hooks'
import { hintId, Labelled } from '../../builder/inputs/Labelled.tsx'
import { madeUp, passphraseBytes } from '../../core/alliance/sending/passphrase.ts'
import { fill } from '../../core/words/messages.ts'
import { strengthOf } from '../strength.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly passphrase: string
  readonly onPassphrase: (passphrase: string) => void
}

/** The passphrase in plain letters, since it has to be told to somebody; and how strong it is. */
export function Passphrase({ passphrase, onPassphrase }: Props) {
  const { words } = useWords()
  const [made, setMade] = useState('')
  const strength = strengthOf(passphrase)
  const makeUp = () => {
    const next = madeUp(crypto.getRandomValues(new Uint8Array(passphraseBytes)))
    setMade(fill(words.link.madeUp, { passphrase: next }))
    onPassphrase(next)
  }
  return (
    <div class="inner">
      <Labelled
        id="lock-passphrase"
        label={words.link.passphrase}
        look="plain"
        group={false}
        hint={words.link.passphraseHint}
      >
        <input
          type="text"
          class="field"
          id="lock-passphrase"
          aria-describedby={`${hintId('lock-passphrase')} strength`}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={500}
          value={passphrase}
          onInput={({ currentTarget: { value } }) => onPassphrase(value)}
        />
      </Labelled>
      <p class="strength" id="strength" data-strength={strength}>
        {words.link[strength]}
      </p>
      <button type="button" class="quiet" onClick={makeUp}>
        {words.link.makeUp}
      </button>
      <p class="unseen" role="status">
        {made}
      </p>
    </div>
  )
}
