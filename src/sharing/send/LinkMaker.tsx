import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Told } from '../../kit/Told.tsx'
import { useWords } from '../words.ts'
import { MadeLink } from './MadeLink.tsx'
import { anotherOne, Passphrase } from './Passphrase.tsx'
import type { Sendable } from './sendable.ts'
import { useLink } from './use-making.ts'
import { isGood, type PassphraseChoice, useStrength, weighNow } from './use-strength.ts'

/** Makes the link: says first who can read it, then gives it to be copied. */
export function LinkMaker({ sendable }: { readonly sendable: Sendable }) {
  const { words } = useWords()
  const { isLocked, turn, ...lock } = useLock(sendable.known)
  const { made, make } = useLink(sendable, isLocked ? lock.chosen.passphrase : null)
  const tryToMake = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (made.kind === 'busy') return
    await make(async () => !isLocked || (await lock.isGoodEnough()))
  }
  return (
    <section>
      <h4>{words.link.title}</h4>
      <p>{words.link.how}</p>
      <form onSubmit={tryToMake}>
        <label class="option">
          <input type="checkbox" checked={isLocked} onChange={turn} />
          <span>{words.link.lock}</span>
        </label>
        {isLocked && <Passphrase {...lock} />}
        <p class={isLocked ? 'who-reads' : 'who-reads everybody'}>
          {isLocked ? words.link.locked : words.link.open}
        </p>
        <button type="submit" class="main" aria-disabled={made.kind === 'busy'}>
          {made.kind === 'busy' ? words.link.making : words.link.make}
        </button>
      </form>
      <Told looks="problem">{made.kind === 'problem' && made.sentence}</Told>
      {made.kind === 'link' && <MadeLink title={sendable.title} link={made.link} />}
    </section>
  )
}

/** Whether there is a lock, and its passphrase: one that is made up, until somebody writes their own. */
function useLock(known: readonly string[]) {
  const [isLocked, setLocked] = useState(false)
  const [chosen, setChosen] = useState<PassphraseChoice>({ passphrase: '', isMadeUp: false }) // it stays while the lock is off, and was perhaps told already
  const [isRefused, setRefused] = useState(false)
  const weighed = useStrength(chosen, known)
  const onChosen = (next: PassphraseChoice) => {
    setRefused(false)
    setChosen(next)
  }
  const turn = () => {
    if (!isLocked && chosen.passphrase === '') onChosen(anotherOne())
    setLocked(!isLocked)
  }
  const isGoodEnough = async () => {
    const isGoodNow = isGood(await weighNow(chosen, known))
    setRefused(!isGoodNow)
    if (!isGoodNow) document.getElementById('lock-passphrase')?.focus()
    return isGoodNow
  }
  return { isLocked, turn, chosen, weighed, isRefused, onChosen, isGoodEnough }
}
