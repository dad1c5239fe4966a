import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { withDraft } from '../core/alliance/keeping/recalled.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { isUntouched } from '../core/form/unsaid.ts'
import { type Desk, goneElsewhere, inFile, laid, takenAway, withWriting } from './desk.ts'
import type { Keeper } from './keeper.ts'
import { whyRefused } from './refusals.ts'
import type { Neighbours, SharedDrafts } from './shared-drafts.ts'

/** The desk as it is now, how to change it, and who keeps what is on it. */
export interface DeskWorld {
  readonly now: () => Desk
  readonly change: (next: Partial<Desk>) => void
  readonly keeper: Keeper<Draft>
  readonly shared: SharedDrafts
  readonly clock: () => number // milliseconds
}

/** What can be done with the alliance on the desk. */
export type Writing = ReturnType<typeof writingOn>

/** Writes in the alliance on the desk. */
export function writingOn({ now, change, keeper, clock }: DeskWorld, remove: (id: string) => void) {
  function write(draft: Draft): void {
    change(laid(now(), draft))
    keeper.keep(draft)
  }

  function edit(act: (alliance: Alliance) => Alliance): void {
    const { alliance } = now()
    if (alliance === null) return
    put(act(alliance))
    change({ hasEdited: true, ...withWriting(now(), alliance.id) })
  }

  /** Lays another alliance on the desk; the one before stays kept, unless nobody wrote a word in it. */
  function put(alliance: Alliance): void {
    const before = now().alliance
    const conflicts = before?.id === alliance.id ? now().conflicts : []
    write({ alliance, conflicts, changed: clock() })
    if (before !== null && before.id !== alliance.id && isUntouched(before)) remove(before.id)
  }

  /** Puts what somebody chose in place of a conflict. */
  function settle(alliance: Alliance, conflict: Conflict): void {
    const conflicts = now().conflicts.filter((one) => one !== conflict)
    write({ alliance, conflicts, changed: clock() })
    change(withWriting(now(), alliance.id))
  }

  /** The alliance on the desk is in a file now. */
  function noteFile(): void {
    const { alliance } = now()
    if (alliance !== null) change(inFile(now(), alliance.id))
  }

  return { write, edit, put, settle, noteFile }
}

/** Opens, removes and brings back whole alliances. */
export function drawerOf({ now, change, keeper, shared }: DeskWorld) {
  const refuse = (reason: unknown) => change({ saving: whyRefused(reason) })

  /** Lays a kept alliance on the desk as it is; it was not changed by that. */
  function open(id: string): void {
    const draft = now().drafts.find(({ alliance }) => alliance.id === id)
    if (draft === undefined) return
    change(laid(now(), draft))
    shared.keep(draft).catch(refuse)
  }

  function remove(id: string): void {
    keeper.forget(id)
    change(takenAway(now(), id))
    shared.remove(id).catch(refuse)
  }

  /** Brings a draft back, beside the one that is being written. */
  function restore(draft: Draft): void {
    change({ drafts: withDraft(now().drafts, draft) })
    shared.keepAside(draft).catch(refuse)
  }

  return { open, remove, restore }
}

/** What other tabs do to the desk: their changes come in beside those that are on this screen. */
export function neighboursOf(
  { now, change, keeper }: Omit<DeskWorld, 'clock'>,
  write: Writing['write'],
): Neighbours {
  /** What still waits here of an alliance that was laid away is kept with theirs in it. */
  const beside: (...theirs: Parameters<Neighbours['takeOver']>) => Draft = (theirs, base, reconcile) => {
    const waiting = keeper.waiting(theirs.alliance.id)
    if (waiting === undefined) return theirs
    const both = reconcile(waiting, theirs, base)
    keeper.keep(both)
    return both
  }

  return {
    takeOver(theirs, base, reconcile) {
      const { alliance, conflicts, drafts } = now()
      const isHere = alliance?.id === theirs.alliance.id
      if (isHere) write(reconcile({ alliance, conflicts, changed: theirs.changed }, theirs, base))
      else change({ drafts: withDraft(drafts, beside(theirs, base, reconcile)) })
    },
    gone: (id) => change(goneElsewhere(now(), id)),
  }
}
