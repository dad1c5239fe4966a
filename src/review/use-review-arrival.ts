import { useEffect, useState } from 'preact/hooks'
import type { Alliances } from '../desk/alliances.ts'
import type { Library } from '../keeping/library.ts'
import { forgetOtherReviews } from '../keeping/progress-store.ts'
import type { News } from '../kit/Notice.tsx'
import type { Speech } from '../kit/speech.ts'
import { type Stop, stopIn, stopToHash } from './place.ts'
import type { ReviewMessages } from './speech.ts'

interface ReviewArrival {
  readonly speech: Speech<ReviewMessages>
  readonly desk: Library
  readonly alliances: Alliances
  readonly place: Stop
  readonly setPlace: (place: Stop) => void
  readonly tell: (news: News | null) => void
}

/** Wakes the page up, and lays the alliance that the address names on the desk, now and whenever it changes. */
export function useReviewArrival({ speech, desk, alliances, place, setPlace, tell }: ReviewArrival): boolean {
  const [isAwake, setAwake] = useState(false)
  const wanted = place.kind === 'start' ? null : place.id

  // once: a page wakes up only once
  useEffect(() => {
    arrive()
      .catch((reason) => {
        console.warn('The page could not look at what it keeps.', reason)
        tell({ text: speech.messages.builder.partMissing, tone: 'problem' })
      })
      .finally(() => setAwake(true))
  }, [])

  useEffect(() => {
    if (isAwake && wanted !== null && desk.get().alliance?.id !== wanted) lay(wanted)
  }, [wanted, isAwake])

  async function arrive(): Promise<void> {
    const { drafts, damaged } = await desk.wake()
    const kept = [...drafts.map(({ alliance }) => alliance.id), ...damaged.map(({ id }) => id)]
    if (desk.get().saving === 'nothing') forgetOtherReviews(kept) // else nobody knows what is kept
    const there = stopIn(location.hash) ?? { kind: 'start' }
    if (there.kind !== 'start') lay(there.id)
    if (there.kind === 'start' || desk.get().alliance?.id === there.id) setPlace(there)
  }

  function lay(id: string): void {
    const found = alliances.open(id)
    if (found === 'opened') return
    history.replaceState(null, '', stopToHash({ kind: 'start' }))
    setPlace({ kind: 'start' })
    const { builder, review } = speech.messages
    tell({ text: found === 'newer' ? builder.newerKind : review.notHere, tone: 'problem' }) // news belong to the place where they are told
  }

  return isAwake
}
