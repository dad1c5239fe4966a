import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Apart } from '../../core/alliance/apart/apart.ts'
import { arriving, besideHere, withoutSettled } from '../../core/alliance/keeping/arriving.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { dayOf, latestDay } from '../../core/days/day.ts'
import type { Content } from '../../core/templates/content.ts'
import type { Engine } from '../../engine/engine.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { RoundsHere } from '../../keeping/open-rounds.ts'
import type { News } from '../../kit/Notice.tsx'
import { whyNot } from '../why-not.ts'
import type { SharingMessages } from '../words.ts'
import { apartCard } from './apart-card.ts'
import { forgetLocked } from './locked-link.ts'
import type { Received } from './received.ts'

/** What is known here, and where what has come is shown. */
export interface ReceivingWorld {
  readonly content: Content
  readonly messages: SharingMessages
  readonly library: Pick<FullLibrary, 'find' | 'settledConflicts'>
  readonly rounds: Pick<RoundsHere, 'look'>
  readonly engine: Engine
  readonly show: (received: Received) => void
  readonly tell: (news: News | null) => void
}

/** Shows what has come beside what is kept here, and says how it was read; nothing of it is kept. */
export async function showArrived(
  world: ReceivingWorld,
  what: Alliance | Apart,
  said = '',
  handle: FileSystemFileHandle | null = null,
): Promise<void> {
  const { content, messages, show, tell } = world
  const words = messages.sharing.receive
  forgetLocked()
  const template = templateOf(what)
  if (template !== null && !content.templates.some(({ id }) => id === template)) {
    return refuse(world, words.unknownTemplate)
  }
  const found = what.format === 'alliance' ? await beside(world, what) : null
  if (said !== '') tell({ text: said, tone: 'problem' })
  if (what.format === 'alliance-apart') return await takeApart(world, what)
  if (found !== null) show({ kind: 'alliance', alliance: what, ...found, handle })
}

/** What it means beside what is kept here; where the browser doesn't let the page look, all is new. */
async function beside(world: ReceivingWorld, alliance: Alliance) {
  try {
    const here = await world.library.find(alliance.id)
    if (here === undefined) return { arriving: arriving(undefined, alliance), isRefused: false }
    const found = await compared(world, here, alliance)
    const asked = await withoutSettled(found, await world.library.settledConflicts(alliance.id))
    return { arriving: asked, isRefused: false }
  } catch (reason) {
    console.warn('This browser refused to show what it keeps.', reason)
    return { arriving: arriving(undefined, alliance), isRefused: true }
  }
}

/** In the engine's thread, since two long histories take their time; where it doesn't start, here. */
async function compared({ engine, messages, tell }: ReceivingWorld, here: Draft, copy: Alliance) {
  const latest = latestDay(dayOf(new Date()))
  tell({ text: messages.sharing.receive.comparing, tone: 'news' })
  try {
    return besideHere(here, await engine.ask({ kind: 'merge', mine: here.alliance, copy, latest }))
  } catch (reason) {
    console.warn('The engine could not compare two copies.', reason)
    return arriving(here, copy, latest)
  } finally {
    tell(null)
  }
}

/** Says why what has come can't be opened; the page is as if nothing had come. */
export function refuse({ show, tell }: ReceivingWorld, text: string): void {
  forgetLocked()
  show({ kind: 'nothing' })
  tell({ text, tone: 'problem' })
}

async function takeApart({ messages, rounds, show, tell }: ReceivingWorld, apart: Apart): Promise<void> {
  try {
    show({ kind: 'apart', card: await apartCard(apart, await rounds.look(), Date.now()) })
  } catch (reason) {
    console.warn('This browser refused to show its rounds.', reason)
    tell({ text: whyNot(reason, messages, messages.sharing.refused), tone: 'problem' })
  }
}

/** Replies and reveals name no template: they belong to a round that is known. */
function templateOf(what: Alliance | Apart): string | null {
  if (what.format === 'alliance') return what.template
  return what.step === 'invitation' ? what.about.template : null
}
