import { useEffect, useState } from 'preact/hooks'
import type { Round } from '../../core/alliance/apart/round.ts'
import { beginRound } from '../../core/alliance/apart/round-steps.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { fill } from '../../core/words/messages.ts'
import { unreadRounds } from '../../keeping/round-store.ts'
import type { KeptAlliances } from '../../keeping/use-kept.ts'
import { inTurn } from '../../kit/in-turn.ts'
import { newId } from '../../kit/new-id.ts'
import { focusTop } from '../../kit/use-focus-on.ts'
import { whyNot } from '../why-not.ts'
import type { SharingMessages } from '../words.ts'
import { useRoundsHere } from './use-rounds-here.ts'
import { type GoneRound, useTold } from './use-told.ts'
import { wantedRound } from './wanted-round.ts'

/** The rounds of this browser, the one that is open, and how they change. */
export function useRounds(kept: KeptAlliances, messages: SharingMessages) {
  const words = messages.sharing
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [open, setOpen] = useState<string | undefined>(undefined)
  const [unread, setUnread] = useState(0)
  const [isKnown, setKnown] = useState(false) // what this browser keeps
  const { rounds, look, ...acts } = useRoundsHere()
  const { news, tell, tellGone } = useTold(words, messages.paper.language, acts.further)
  const isAwake = useWaking(
    () => tell(null),
    () => arrive().catch(refuse),
  )

  async function arrive(): Promise<void> {
    const [found, here] = await Promise.all([look(), kept.all()])
    setDrafts(here)
    setUnread(await unreadRounds())
    setKnown(true)
    const wanted = wantedRound(location.hash, found, here)
    switch (wanted.kind) {
      case 'all':
        return setOpen(undefined)
      case 'round':
        return openAs(wanted.id)
      case 'begin':
        return await begin(wanted.draft)
      case 'gone':
        openAs(undefined)
        return refuse(words.apart.gone)
    }
  }

  async function begin({ alliance }: Draft): Promise<void> {
    const round = beginRound(alliance, newId(), { changed: Date.now() })
    await acts.further(round)
    openAs(round.id)
  }

  async function remove(gone: GoneRound): Promise<void> {
    await acts.remove(gone.round)
    tellGone(gone)
    focusTop()
  }

  /** Other answers of one person count from now on; the ones before stay beside them. */
  async function replace(round: Round, name: string): Promise<void> {
    try {
      await acts.put(round)
      tell({ text: fill(words.apart.otherUsed, { name }), tone: 'news' })
      focusTop()
    } catch (reason) {
      refuse(reason)
    }
  }

  /** The address names the round and no longer the alliance, so that a reload begins no second one. */
  function openAs(id: string | undefined): void {
    history.replaceState(null, '', id === undefined ? location.pathname : `#round=${id}`)
    setOpen(id)
  }

  function refuse(reason: unknown): void {
    const isSentence = typeof reason === 'string'
    if (!isSentence) console.warn('This browser refused to keep a round.', reason)
    tell({ text: isSentence ? reason : whyNot(reason, messages, words.refused), tone: 'problem' })
  }

  const round = rounds.find(({ id }) => id === open)
  return {
    rounds,
    unread,
    drafts,
    round,
    news,
    tell,
    isAwake,
    isKnown,
    begin,
    refuse,
    ...acts,
    remove,
    replace,
  }
}

/**
 * Arrives when the page wakes up, and whenever its address changes, which leaves where it was; says whether it is awake. A browser tells of one
 * step in the address twice, as `popstate` and as `hashchange`; two arrivals at once would begin two rounds.
 */
function useWaking(leave: () => void, arrive: () => Promise<void>): boolean {
  const [isAwake, setAwake] = useState(false)
  // once: a page wakes up only once
  useEffect(() => {
    let isLeft = false
    const arriveInTurn = inTurn(async () => {
      if (!isLeft) await arrive()
    })
    arriveInTurn().finally(() => setAwake(true))
    const move = () => {
      leave() // at once: what is told while the page arrives is news, and perhaps the only way back
      void arriveInTurn()
    }
    addEventListener('hashchange', move)
    return () => {
      isLeft = true
      removeEventListener('hashchange', move)
    }
  }, [])
  return isAwake
}
