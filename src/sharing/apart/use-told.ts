import { useState } from 'preact/hooks'
import type { News } from '../../builder/Notice.tsx'
import { fill } from '../../core/words/messages.ts'
import type { Round } from '../round.ts'
import type { SharingMessages } from '../words.ts'

/** A round that was removed from this browser, and how it was called. */
export interface GoneRound {
  readonly round: Round
  readonly title: string
}

interface Told {
  readonly news: News | null
  readonly gone: readonly GoneRound[] // removed since anything else was done: all can be brought back at once
}

/** What the page tells, and the rounds that were just removed, with one way back for all of them. */
export function useTold(
  { apart, refused }: SharingMessages['sharing'],
  keep: (round: Round) => Promise<void>,
) {
  const [{ news, gone }, setTold] = useState<Told>({ news: null, gone: [] })
  const tell = (next: News | null) => setTold({ news: next, gone: [] })
  const tellGone = (one: GoneRound) => setTold((before) => ({ news: null, gone: [...before.gone, one] }))

  /** What the browser refuses to take stays here, to be tried again. */
  async function bringBack(): Promise<void> {
    for (const [index, { round }] of gone.entries()) {
      try {
        await keep(round)
      } catch (reason) {
        console.warn('This browser refused to keep a round.', reason)
        return setTold({ news: { text: refused, tone: 'problem' }, gone: gone.slice(index) })
      }
    }
    tell(null)
    focusRounds()
  }

  const shown = gone.length === 0 ? news : { ...(news ?? sayGone(gone, apart)), act: wayBack() }
  function wayBack() {
    const label = gone.length === 1 ? apart.undo : fill(apart.undoAll, { count: gone.length })
    return { label, run: () => void bringBack() }
  }
  return { news: shown, tell, tellGone }
}

/** The button that had the focus has gone; what was brought back is where it goes. */
function focusRounds(): void {
  requestAnimationFrame(() => document.getElementById('rounds')?.focus())
}

function sayGone(gone: readonly GoneRound[], words: SharingMessages['sharing']['apart']): News {
  const [one] = gone
  const text =
    one !== undefined && gone.length === 1
      ? fill(words.removed, { title: one.title })
      : fill(words.removedAll, { count: gone.length })
  return { text, tone: 'news' }
}
