import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { type KeptText, withDraft } from '../core/alliance/keeping/recalled.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import type { Saving } from './keeper.ts'

/** What lies on the desk: the alliance that is being written, and everything else that this browser keeps. */
export interface Desk {
  readonly alliance: Alliance | null
  readonly conflicts: readonly Conflict[] // where another tab or a backup says something else
  readonly drafts: readonly Draft[] // the last changed first
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly hasEdited: boolean // since the page was opened
  readonly isGone: boolean // removed in another tab, and only on this screen
  readonly unsaved: readonly string[] // alliances in which somebody wrote since they were last in a file
}

/** Before anybody has looked what is kept. */
export const bareDesk: Desk = {
  alliance: null,
  conflicts: [],
  drafts: [],
  damaged: [],
  saving: 'nothing',
  hasEdited: false,
  isGone: false,
  unsaved: [],
}

/** What changes on the desk when a draft is laid on it. */
export function laid({ drafts }: Desk, draft: Draft): Partial<Desk> {
  const { alliance, conflicts } = draft
  return { alliance, conflicts, drafts: withDraft(drafts, draft), isGone: false }
}

/** What changes when an alliance is taken away here. */
export function takenAway(desk: Desk, id: string): Partial<Desk> {
  const { alliance, drafts } = desk
  return { alliance: alliance?.id === id ? null : alliance, drafts: without(drafts, id), ...inFile(desk, id) }
}

/** What changes when somebody has written in an alliance. */
export function withWriting({ unsaved }: Desk, id: string): Partial<Desk> {
  return unsaved.includes(id) ? {} : { unsaved: [...unsaved, id] }
}

/** Whether what is on the desk was written here and is in a file, as it stands. */
export function isInFile({ alliance, hasEdited, unsaved }: Desk): boolean {
  return alliance !== null && hasEdited && !unsaved.includes(alliance.id)
}

/** What changes when an alliance was saved as a file. */
export function inFile({ unsaved }: Desk, id: string): Partial<Desk> {
  return { unsaved: unsaved.filter((one) => one !== id) }
}

/** What changes when an alliance was removed in another tab: what is on the screen stays there. */
export function goneElsewhere({ alliance, drafts, isGone }: Desk, id: string): Partial<Desk> {
  return { drafts: without(drafts, id), isGone: isGone || alliance?.id === id }
}

function without(drafts: readonly Draft[], id: string): readonly Draft[] {
  return drafts.filter(({ alliance }) => alliance.id !== id)
}
