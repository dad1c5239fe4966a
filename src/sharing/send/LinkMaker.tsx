import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { pageBeside } from '../../builder/places/page-beside.ts'
import { mostFragment } from '../../core/alliance/sending/fragment.ts'
import { sealRandom } from '../../core/alliance/sending/seal.ts'
import { fill } from '../../core/words/messages.ts'
import { strengthOf } from '../strength.ts'
import { useWords } from '../words.ts'
import { MadeLink } from './MadeLink.tsx'
import { Passphrase } from './Passphrase.tsx'
import type { Sendable } from './SendAs.tsx'

type Made =
  | { readonly kind: 'nothing' | 'busy' }
  | { readonly kind: 'link'; readonly link: string; readonly length: number }
  | { readonly kind: 'problem'; readonly sentence: string }

/** Makes the link: says first who can read it, then gives it to be copied. */
export function LinkMaker({ sendable }: { readonly sendable: Sendable }) {
  const { words } = useWords()
  const [passphrase, setPassphrase] = useState<string | null>(null) // null: not locked
  const [made, setMade] = useState<Made>({ kind: 'nothing' })
  const isLocked = passphrase !== null
  const change = (next: string | null) => {
    setPassphrase(next)
    setMade({ kind: 'nothing' }) // a link that was made before is locked otherwise
  }
  const make = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (made.kind === 'busy') return
    if (isLocked && strengthOf(passphrase) === 'none')
      return document.getElementById('lock-passphrase')?.focus()
    setMade({ kind: 'busy' })
    setMade(await madeOf(sendable, passphrase, words.link))
  }
  return (
    <section>
      <h4>{words.link.title}</h4>
      <p>{words.link.how}</p>
      <form onSubmit={make}>
        <label class="option">
          <input type="checkbox" checked={isLocked} onChange={() => change(isLocked ? null : '')} />
          <span>{words.link.lock}</span>
        </label>
        {isLocked && <Passphrase passphrase={passphrase} onPassphrase={change} />}
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

async function madeOf(
  { pack, tooLong }: Sendable,
  passphrase: string | null,
  words: ReturnType<typeof useWords>['words']['link'],
): Promise<Made> {
  try {
    const random = crypto.getRandomValues(new Uint8Array(sealRandom))
    const fragment = await pack(passphrase === null ? undefined : { passphrase: passphrase.trim(), random })
    if (typeof fragment === 'string') return { kind: 'link', link: linkTo(fragment), length: fragment.length }
    return { kind: 'problem', sentence: fill(tooLong, { length: fragment.length, most: mostFragment }) }
  } catch (reason) {
    console.warn('A link could not be made.', reason)
    return { kind: 'problem', sentence: words.failed }
  }
}

function linkTo(fragment: string): string {
  return `${new URL(pageBeside('receive'), location.href)}#${fragment}`
}
