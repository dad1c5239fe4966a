import { useEffect, useState } from 'preact/hooks'
import { type Strength, strengthOf } from '../../core/passphrases/strength.ts'

/** How strong a passphrase is, where that is known: it is being weighed, or the lists for that could not be loaded. */
export type Weighed = Strength | { readonly kind: 'weighing' | 'unknown' }

/** A passphrase, and whether the page made it up: then there is nothing to weigh. */
export interface PassphraseChoice {
  readonly passphrase: string
  readonly isMadeUp: boolean
}

const typingPause = 250 // milliseconds without another letter

/** Weighs a passphrase once nobody types any more; `known` are words that everybody connects with its owner. */
export function useStrength(chosen: PassphraseChoice, known: readonly string[]): Weighed {
  const [weighed, setWeighed] = useState<Weighed>({ kind: 'none' })
  const { passphrase, isMadeUp } = chosen
  useEffect(() => {
    let isLate = false
    setWeighed({ kind: 'weighing' })
    const tell = (found: Weighed) => !isLate && setWeighed(found)
    const waiting = setTimeout(() => weighNow(chosen, known).then(tell), isMadeUp ? 0 : typingPause)
    return () => {
      isLate = true
      clearTimeout(waiting)
    }
  }, [passphrase, isMadeUp])
  return weighed
}

/** How strong it is; `unknown` when this browser could not load the lists. */
export async function weighNow(
  { passphrase, isMadeUp }: PassphraseChoice,
  known: readonly string[],
): Promise<Weighed> {
  if (isMadeUp) return { kind: 'strong' }
  try {
    return await strengthOf(passphrase, known)
  } catch (reason) {
    console.warn('The lists of common words could not be loaded.', reason)
    return { kind: 'unknown' }
  }
}

/** Whether a link may be locked with it. */
export function isGood({ kind }: Weighed): boolean {
  return kind === 'fair' || kind === 'strong'
}
