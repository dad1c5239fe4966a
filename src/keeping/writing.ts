import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { withDraft } from '../core/alliance/keeping/recalled.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { isUntouched } from '../core/form/unsaid.ts'
import type { Keeper } from './keeper.ts'
import { goneElsewhere, inFile, type LibraryNow, laid, takenAway, withWriting } from './library-now.ts'
import type { Observed } from './observed.ts'
import { whyRefused } from './refusals.ts'
import type { Neighbours, SharedDrafts } from './shared-drafts.ts'

/** What a page knows now, how to change it, and who keeps what is written. */
export interface WritingWorld extends Pick<Observed<LibraryNow>, 'get' | 'change'> {
  readonly keeper: Keeper<Draft>
  readonly shared: SharedDrafts
  readonly clock: () => number // milliseconds
}

/** What can be done with the alliance that is being written. */
export type Writing = ReturnType<typeof writingOn>

/** Writes in the alliance that lies there. */
export function writingOn({ get, change, keeper, clock }: WritingWorld, remove: (id: string) => void) {
  /** Whoever shows the page hears of it once, with what else has changed by it. */
  function write(draft: Draft, besides: Partial<LibraryNow> = {}): void {
    change({ ...laid(get(), draft), ...besides })
    keeper.keep(draft)
  }

  function edit(act: (alliance: Alliance) => Alliance): void {
    const { alliance } = get()
    if (alliance === null) return
    put(act(alliance), { hasEdited: true, ...withWriting(get(), alliance.id) })
  }

  /** Goes on with another alliance; the one before stays kept, unless nobody wrote a word in it. */
  function put(alliance: Alliance, besides?: Partial<LibraryNow>): void {
    const before = get().alliance
    const conflicts = before?.id === alliance.id ? get().conflicts : []
    write({ alliance, conflicts, changed: clock() }, besides)
    if (before !== null && before.id !== alliance.id && isUntouched(before)) remove(before.id)
  }

  /** Puts what somebody chose in place of a conflict. */
  function settle(alliance: Alliance, conflict: Conflict): void {
    const conflicts = get().conflicts.filter((one) => one !== conflict)
    write({ alliance, conflicts, changed: clock() }, withWriting(get(), alliance.id))
  }

  /** The alliance that is being written is in a file now. */
  function noteFile(): void {
    const { alliance } = get()
    if (alliance !== null) change(inFile(get(), alliance.id))
  }

  return { write, edit, put, settle, noteFile }
}

/** Opens, removes and brings back whole alliances. */
export function drawerOf({ get, change, keeper, shared }: WritingWorld) {
  const refuse = (reason: unknown) => change({ saving: whyRefused(reason) })

  /** Goes on with a kept alliance as it is; it was not changed by that. */
  function open(id: string): void {
    const draft = get().drafts.find(({ alliance }) => alliance.id === id)
    if (draft === undefined) return
    change(laid(get(), draft))
    shared.keep(draft).catch(refuse)
  }

  function remove(id: string): void {
    keeper.forget(id)
    change(takenAway(get(), id))
    shared.remove(id).catch(refuse)
  }

  /** Brings a draft back, beside the one that is being written. */
  function restore(draft: Draft): void {
    change({ drafts: withDraft(get().drafts, draft) })
    shared.keepAside(draft).catch(refuse)
  }

  return { open, remove, restore }
}

/** What other tabs do: their changes come in beside those that are on this screen. */
export function neighboursOf(
  { get, change, keeper }: Omit<WritingWorld, 'clock' | 'shared'>,
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
      const { alliance, conflicts, drafts } = get()
      const isHere = alliance?.id === theirs.alliance.id
      if (isHere) write(reconcile({ alliance, conflicts, changed: theirs.changed }, theirs, base))
      else change({ drafts: withDraft(drafts, beside(theirs, base, reconcile)) })
    },
    gone: (id) => change(goneElsewhere(get(), id)),
  }
}
