import { useEffect, useRef, useState } from 'preact/hooks'
import type { News } from '../../builder/Notice.tsx'
import type { Draft } from '../../core/alliance/draft.ts'
import { idIn, roundIn } from '../id-in.ts'
import type { Round } from '../round.ts'
import { beginRound } from '../round-steps.ts'
import { allRounds, changeRound, keepRound, removeRound } from '../round-store.ts'
import type { Kept } from '../use-kept.ts'
import type { SharingMessages } from '../words.ts'
import { useSlowly } from './use-slowly.ts'

/** The rounds of this browser, the one that is open, and how they change. */
export function useRounds(kept: Kept, messages: SharingMessages) {
  const words = messages.sharing
  const [rounds, setRounds] = useState<readonly Round[]>([])
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [open, setOpen] = useState<string | undefined>(undefined)
  const [news, tell] = useState<News | null>(null)
  const [isAwake, setAwake] = useState(false)
  const latest = useRef(rounds)
  const slowly = useSlowly()

  // once: a page wakes up only once
  useEffect(() => {
    const move = () => arrive().catch(refuse)
    arrive()
      .catch(refuse)
      .finally(() => setAwake(true))
    addEventListener('hashchange', move)
    addEventListener('popstate', move)
    return () => {
      removeEventListener('hashchange', move)
      removeEventListener('popstate', move)
    }
  }, [])

  async function arrive(): Promise<void> {
    slowly.now()
    const [found, here] = await Promise.all([allRounds(), kept.all()])
    show(found)
    setDrafts(here)
    tell(null)
    const alliance = idIn(location.hash)
    if (alliance !== undefined) return await goOnWith(alliance, found, here)
    const wanted = roundIn(location.hash)
    setOpen(found.find(({ id }) => id === wanted)?.id)
    if (wanted !== undefined && found.every(({ id }) => id !== wanted)) refuse(words.apart.gone)
  }

  /** The builder leads here with an alliance: to the round that it is in, else to a new one. */
  async function goOnWith(id: string, found: readonly Round[], here: readonly Draft[]): Promise<void> {
    const round = found.find((one) => allianceIn(one) === id)
    const draft = here.find(({ alliance }) => alliance.id === id)
    if (round !== undefined) return replaceOpen(round.id)
    if (draft !== undefined) return await begin(draft)
    history.replaceState(null, '', location.pathname)
    setOpen(undefined)
    refuse(words.apart.gone)
  }

  async function begin({ alliance }: Draft): Promise<void> {
    const round = beginRound(alliance, crypto.randomUUID(), { changed: Date.now() })
    await further(round)
    replaceOpen(round.id)
  }

  function replaceOpen(id: string): void {
    history.replaceState(null, '', `#round=${id}`)
    setOpen(id)
  }

  function show(next: readonly Round[]): void {
    latest.current = next
    setRounds(next)
  }

  function put(round: Round): void {
    show([round, ...latest.current.filter(({ id }) => id !== round.id)])
  }

  /** While somebody types: kept a moment later, unless the round went further meanwhile. */
  function edit(round: Round): void {
    const next = { ...round, changed: Date.now() }
    put(next)
    slowly.later(() =>
      changeRound(next.id, (there) => (there?.stage === next.stage ? next : there)).catch(refuse),
    )
  }

  /** One step further: kept at once, and shown as it is kept. */
  async function further(round: Round): Promise<void> {
    put(await keepRound(round))
  }

  async function remove(round: Round): Promise<void> {
    await removeRound(round.id)
    show(latest.current.filter(({ id }) => id !== round.id))
  }

  function refuse(reason: unknown): void {
    const isSentence = typeof reason === 'string'
    if (!isSentence) console.warn('This browser refused to keep a round.', reason)
    tell({ text: isSentence ? reason : words.refused, tone: 'problem' })
  }

  const round = rounds.find(({ id }) => id === open)
  return { rounds, drafts, round, news, tell, isAwake, begin, edit, further, remove, refuse }
}

function allianceIn(round: Round): string {
  return 'sheet' in round ? round.sheet.id : round.invitation.about.id
}
