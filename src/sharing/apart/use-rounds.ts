import { useEffect, useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import { beginRound } from '../../core/alliance/apart/round-steps.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { limits } from '../../core/alliance/limits.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import { openRounds, type RoundsHere } from '../../keeping/open-rounds.ts'
import { useKept } from '../../keeping/use-kept.ts'
import { inTurn } from '../../kit/in-turn.ts'
import type { News } from '../../kit/Notice.tsx'
import { newId } from '../../kit/new-id.ts'
import { focusTop } from '../../kit/use-focus-on.ts'
import { whyNot } from '../why-not.ts'
import type { SharingMessages } from '../words.ts'
import { notePulseRound, progressOf } from './pulse/look-back.ts'
import { type GoneRound, useTold } from './use-told.ts'
import { wantedRound } from './wanted-round.ts'

/** Which questions are ticked when somebody begins a round with an alliance, or with its look back; nothing for all of them. */
export type Suggest = (alliance: Alliance, isPulse: boolean) => readonly string[] | undefined

/** The rounds of this browser, the one that is open, and how they change. */
export function useRounds(library: FullLibrary, messages: SharingMessages, suggest: Suggest) {
  const words = messages.sharing
  const [open, setOpen] = useState<string | undefined>(undefined)
  const [here, setHere] = useState<KeptBeside>({ drafts: [], unread: 0, isKnown: false })
  const [{ rounds, saving }, acts] = useKept(openRounds)
  useEffect(acts.listen, [acts])
  const { news, tell, tellGone } = useTold(words, messages.paper.language, acts.further)
  const refuse = (reason: unknown) => tell(refusalNews(reason, messages))
  const openAs = (id: string | undefined) => {
    nameInAddress(id)
    setOpen(id)
  }

  async function begin({ alliance }: Draft, isPulse = false): Promise<void> {
    const text = counted(words.apart.tooMany, limits.peopleInVersion1, messages.paper.language)
    if (alliance.people.length > limits.peopleInVersion1) return tell({ text, tone: 'problem' })
    const from = isPulse ? { ...alliance, answers: {} } : alliance // nobody begins with the numbers of before
    const round = beginRound(from, newId(), { changed: Date.now() }, suggest(alliance, isPulse))
    if (isPulse) notePulseRound(alliance, round.id)
    await acts.further(round)
    openAs(round.id)
  }
  const isAwake = useWaking(
    () => tell(null),
    () => arrive().catch(refuse),
  )

  async function arrive(): Promise<void> {
    const [found, drafts] = await Promise.all([acts.look(), library.all()])
    setHere({ drafts, unread: await acts.countUnread(), isKnown: true })
    const wanted = wantedRound(location.hash, found, drafts, ({ alliance }) => progressOf(alliance).apart)
    if (wanted.kind === 'all') return setOpen(undefined)
    if (wanted.kind === 'begin') return await begin(wanted.draft, wanted.isPulse)
    openAs(wanted.kind === 'round' ? wanted.id : undefined)
    if (wanted.kind === 'gone') refuse(words.apart.gone)
  }

  const round = rounds.find(({ id }) => id === open)
  const page = { ...here, rounds, saving, round, news, tell, isAwake, begin, refuse }
  return { ...page, ...acts, ...removing(acts, tellGone), ...replacing(acts, page, words.apart.otherUsed) }
}

/** The alliances with which one can begin, and how many rounds nobody can read here. */
interface KeptBeside {
  readonly drafts: readonly Draft[]
  readonly unread: number
  readonly isKnown: boolean
}

type RoundActs = Pick<RoundsHere, 'remove' | 'put'>

function removing({ remove }: RoundActs, tellGone: (gone: GoneRound) => void) {
  return {
    async remove(gone: GoneRound): Promise<void> {
      await remove(gone.round)
      tellGone(gone)
      focusTop()
    },
  }
}

interface Announcer {
  readonly tell: (news: News | null) => void
  readonly refuse: (reason: unknown) => void
}

function replacing({ put }: RoundActs, { tell, refuse }: Announcer, sentence: string) {
  return {
    /** Other answers of one person count from now on; the ones before stay beside them. */
    async replace(round: Round, name: string): Promise<void> {
      try {
        await put(round)
        tell({ text: fill(sentence, { name }), tone: 'news' })
        focusTop()
      } catch (reason) {
        refuse(reason)
      }
    },
  }
}

/** The address names the round and no longer the alliance, so that a reload begins no second one. */
function nameInAddress(id: string | undefined): void {
  history.replaceState(null, '', id === undefined ? location.pathname : `#round=${id}`)
}

/** A sentence is told as it is; anything else is why the browser refused. */
function refusalNews(reason: unknown, messages: SharingMessages): News {
  if (typeof reason === 'string') return { text: reason, tone: 'problem' }
  console.warn('This browser refused to keep a round.', reason)
  return { text: whyNot(reason, messages, messages.sharing.refused), tone: 'problem' }
}

/**
 * Arrives when the page wakes up, and whenever its address changes, which leaves where it was; says whether it is awake.
 * A browser tells of one step in the address twice, as `popstate` and as `hashchange`; two arrivals at once would begin
 * two rounds.
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
