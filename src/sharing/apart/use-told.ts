import { useState } from 'preact/hooks'
import type { Round } from '../../core/alliance/apart/round.ts'
import { sayGone, telling, tellingGone } from '../../keeping/gone.ts'
import type { News } from '../../kit/Notice.tsx'
import type { SharingMessages } from '../words.ts'

/** A round that was removed from this browser, and how it was called. */
export interface GoneRound {
  readonly round: Round
  readonly title: string
}

/** What the page tells, and the rounds that were just removed, with one way back for all of them. */
export function useTold(
  { apart, refused }: SharingMessages['sharing'],
  language: string,
  keep: (round: Round) => Promise<void>,
) {
  const [{ news, gone }, setTold] = useState(telling<GoneRound>(null))
  const tell = (next: News | null) => setTold(telling(next))
  const tellGone = (one: GoneRound) => setTold((before) => tellingGone(before, one))

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

  const titles = gone.map(({ title }) => title)
  const shown =
    gone.length === 0 ? news : { ...sayGone(titles, apart, language, () => void bringBack()), ...news }
  return { news: shown, tell, tellGone }
}

/** The button that had the focus has gone; what was brought back is where it goes. */
function focusRounds(): void {
  requestAnimationFrame(() => document.getElementById('rounds')?.focus())
}
