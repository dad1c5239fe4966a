import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { type KeptText, withDraft } from '../core/alliance/keeping/recalled.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import type { BackupNote, Held } from './backup-note.ts'
import type { Saving } from './keeper.ts'
import type { Refusal } from './refusals.ts'

/** What a page knows of all that this browser keeps, with the alliance that is being written on it. */
export interface LibraryNow {
  readonly isKnown: boolean // somebody has looked
  readonly isPartMissing: boolean // what reads alliances did not arrive
  readonly alliance: Alliance | null // the one that is being written
  readonly conflicts: readonly Conflict[] // where another tab or a backup says something else
  readonly drafts: readonly Draft[] // the last changed first, those that were put away too
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly hasEdited: boolean // since the page was opened
  readonly isGone: boolean // removed in another tab, and only on this screen
  readonly unsaved: readonly string[] // alliances in which somebody wrote since they were last in a file
  readonly rounds: readonly Held[] // what is being answered apart, where a page has asked for it
  readonly damagedRounds: readonly KeptText[] // those of them that can't be read
  readonly workshops: number // that are kept here
  readonly hasMyPart: boolean // a page about oneself is kept here
  readonly lastBackup: BackupNote | undefined
  readonly reminded: number | undefined // when somebody said "not now" to a backup
}

/** Before anybody has looked what is kept. */
export const nothingKnown: LibraryNow = {
  isKnown: false,
  isPartMissing: false,
  alliance: null,
  conflicts: [],
  drafts: [],
  damaged: [],
  saving: 'nothing',
  hasEdited: false,
  isGone: false,
  unsaved: [],
  rounds: [],
  damagedRounds: [],
  workshops: 0,
  hasMyPart: false,
  lastBackup: undefined,
  reminded: undefined,
}

/** Why the browser doesn't let a page look or keep; null where it does. */
export function refusalIn({ saving }: Pick<LibraryNow, 'saving'>): Refusal | null {
  return saving === 'nothing' || saving === 'saved' ? null : saving
}

/** What changes when a draft becomes the one that is being written. */
export function laid({ drafts }: LibraryNow, draft: Draft): Partial<LibraryNow> {
  const { alliance, conflicts } = draft
  return { alliance, conflicts, drafts: withDraft(drafts, draft), isGone: false }
}

/** What changes when an alliance is taken away here. */
export function takenAway(now: LibraryNow, id: string): Partial<LibraryNow> {
  const { alliance, drafts } = now
  return { alliance: alliance?.id === id ? null : alliance, drafts: without(drafts, id), ...inFile(now, id) }
}

/** What changes when somebody has written in an alliance. */
export function withWriting({ unsaved }: LibraryNow, id: string): Partial<LibraryNow> {
  return unsaved.includes(id) ? {} : { unsaved: [...unsaved, id] }
}

/** Whether what is being written was written here and is in a file, as it stands. */
export function isInFile({ alliance, hasEdited, unsaved }: LibraryNow): boolean {
  return alliance !== null && hasEdited && !unsaved.includes(alliance.id)
}

/** What changes when an alliance was saved as a file. */
export function inFile({ unsaved }: LibraryNow, id: string): Partial<LibraryNow> {
  return { unsaved: unsaved.filter((one) => one !== id) }
}

/** What changes when an alliance was removed in another tab: what is on the screen stays there. */
export function goneElsewhere({ alliance, drafts, isGone }: LibraryNow, id: string): Partial<LibraryNow> {
  return { drafts: without(drafts, id), isGone: isGone || alliance?.id === id }
}

function without(drafts: readonly Draft[], id: string): readonly Draft[] {
  return drafts.filter(({ alliance }) => alliance.id !== id)
}
