import { useEffect, useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import { beginRound } from '../../core/alliance/apart/round-steps.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { fill } from '../../core/words/messages.ts'
import { unreadRounds } from '../../keeping/round-store.ts'
import type { KeptAlliances } from '../../keeping/use-kept.ts'
import { newId } from '../../kit/new-id.ts'
import { focusTop } from '../../kit/use-focus-on.ts'
import { whyNot } from '../why-not.ts'
import type { SharingMessages } from '../words.ts'
import { useRoundsHere } from './use-rounds-here.ts'
import { type GoneRound, useTold } from './use-told.ts'
import { wantedRound } from './wanted-round.ts'

/** Which questions are ticked when somebody begins a round with an alliance; nothing for all of them. */
export type Suggest = (alliance: Alliance) => readonly string[] | undefined

/** The rounds of this browser, the one that is open, and how they change. */
export function useRounds(kept: KeptAlliances, messages: SharingMessages, suggest: Suggest) {
  const words = messages.sharing
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [open, setOpen] = useState<string | undefined>(undefined)
  const [unread, setUnread] = useState(0)
  const [isKnown, setKnown] = useState(false) // what this browser keeps
  const { rounds, look, ...acts } = useRoundsHere()
  const { news, tell, tellGone } = useTold(words, messages.paper.language, acts.further)
  const isAwake = useWaking(() => arrive().catch(refuse))

  async function arrive(): Promise<void> {
    const [found, here] = await Promise.all([look(), kept.all()])
    setDrafts(here)
    setUnread(await unreadRounds())
    setKnown(true)
    tell(null)
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
    const round = beginRound(alliance, newId(), { changed: Date.now() }, suggest(alliance))
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

/** Arrives when the page wakes up, and whenever its address changes; says whether it has woken up. */
function useWaking(arrive: () => Promise<void>): boolean {
  const [isAwake, setAwake] = useState(false)
  // once: a page wakes up only once
  useEffect(() => {
    arrive().finally(() => setAwake(true))
    addEventListener('hashchange', arrive)
    addEventListener('popstate', arrive)
    return () => {
      removeEventListener('hashchange', arrive)
      removeEventListener('popstate', arrive)
    }
  }, [])
  return isAwake
}
