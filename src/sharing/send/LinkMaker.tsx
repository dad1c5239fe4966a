import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { strengthOf } from '../strength.ts'
import { useWords } from '../words.ts'
import { MadeLink } from './MadeLink.tsx'
import { Passphrase } from './Passphrase.tsx'
import type { Sendable } from './SendAs.tsx'
import { useMaking } from './use-making.ts'

/** Makes the link: says first who can read it, then gives it to be copied. */
export function LinkMaker({ sendable }: { readonly sendable: Sendable }) {
  const { words } = useWords()
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('') // it stays while the lock is off, and was perhaps told already
  const { made, make } = useMaking(sendable, isLocked ? passphrase : null)
  const tryToMake = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (made.kind === 'busy') return
    if (isLocked && strengthOf(passphrase) === 'none')
      return document.getElementById('lock-passphrase')?.focus()
    await make()
  }
  return (
    <section>
      <h4>{words.link.title}</h4>
      <p>{words.link.how}</p>
      <form onSubmit={tryToMake}>
        <label class="option">
          <input type="checkbox" checked={isLocked} onChange={() => setLocked(!isLocked)} />
          <span>{words.link.lock}</span>
        </label>
        {isLocked && <Passphrase passphrase={passphrase} onPassphrase={setPassphrase} />}
        <p class={isLocked ? 'who-reads' : 'who-reads everybody'}>
          {isLocked ? words.link.locked : words.link.open}
        </p>
        <button type="submit" class="main" aria-disabled={made.kind === 'busy'}>
          {made.kind === 'busy' ? words.link.making : words.link.make}
        </button>
      </form>
      <div role="status">{made.kind === 'problem' && <p class="problem">{made.sentence}</p>}</div>
      {made.kind === 'link' && <MadeLink title={sendable.title} link={made.link} length={made.length} />}
    </section>
  )
}
