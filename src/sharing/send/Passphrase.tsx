import { useState } from 'preact/hooks'
import { madeUp, passphraseBytes } from '../../core/passphrases/made-up.ts'
import { fill } from '../../core/words/messages.ts'
import { hintId, problemId } from '../../kit/Labelled.tsx'
import { PassphraseField } from '../../kit/PassphraseField.tsx'
import { Told } from '../../kit/Told.tsx'
import { useWords } from '../words.ts'
import type { PassphraseChoice, Weighed } from './use-strength.ts'

interface Props {
  readonly chosen: PassphraseChoice
  readonly weighed: Weighed
  readonly isRefused: boolean // no link was made with it
  readonly onChosen: (chosen: PassphraseChoice) => void
}

/** The passphrase in plain letters, since it has to be told to somebody; and how strong it is. */
export function Passphrase({ chosen, weighed, isRefused, onChosen }: Props) {
  const { words } = useWords()
  const [told, tell] = useState('')
  const sentence = strengthSentence(weighed, words.link)
  const makeUp = () => {
    const next = anotherOne()
    tell(fill(words.link.madeUp, { passphrase: next.passphrase }))
    onChosen(next)
  }
  return (
    <div class="inner">
      <PassphraseField
        id="lock-passphrase"
        label={words.link.passphrase}
        hint={chosen.isMadeUp ? words.link.passphraseMadeUp : words.link.passphraseHint}
        problem={isRefused ? sentence : undefined}
        describedBy={`${hintId('lock-passphrase')} ${isRefused ? problemId('lock-passphrase') : 'strength'}`}
        maxLength={200}
        value={chosen.passphrase}
        onValue={(passphrase) => onChosen({ passphrase, isMadeUp: false })}
      />
      {!isRefused && (
        <p class="strength" id="strength" key={sentence} data-strength={weighed.kind}>
          {sentence}
        </p>
      )}
      <button type="button" class="quiet" onClick={makeUp}>
        {words.link.makeUp}
      </button>
      <Told looks="unseen">{told}</Told>
    </div>
  )
}

/** A made-up passphrase that nobody had before. */
export function anotherOne(): PassphraseChoice {
  return { passphrase: madeUp(crypto.getRandomValues(new Uint8Array(passphraseBytes))), isMadeUp: true }
}

function strengthSentence(weighed: Weighed, words: ReturnType<typeof useWords>['words']['link']): string {
  return weighed.kind === 'weak' ? words.weak[weighed.reason] : words[weighed.kind]
}
