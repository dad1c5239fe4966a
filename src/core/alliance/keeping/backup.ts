import type { Round } from '../apart/round.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import type { Draft } from './draft.ts'

/** Something that this browser keeps and this page can't read, as it is: perhaps a newer version wrote it. */
export interface Unread {
  readonly kind: 'alliance' | 'round'
  readonly id: string // under which it was kept; empty when nobody knows
  readonly json: string // as text, which no depth and no length makes unreadable
}

/** All that one browser keeps, and a backup carries. */
export interface Holdings {
  readonly drafts: readonly Draft[]
  readonly rounds: readonly Round[] // of answering apart, with what is sealed in them
  readonly unread: readonly Unread[]
  readonly workshops?: readonly unknown[] // as they are kept; they are read where they are used
  readonly myPart?: unknown // the page about oneself, as it is kept; read where it is used
}

/** What a backup file holds, as it was at one moment. */
export interface Backup extends Holdings {
  readonly made: Date
  readonly isChanged: boolean // a letter of the file is another one than when it was saved
}

/** Why a backup can't be opened; with the last two, asking for the passphrase may help. */
export interface BackupProblem {
  readonly problem: OpenProblem['problem'] | 'needs-passphrase' | 'wrong-passphrase'
}

/** A longer text is not read: a browser on a phone has no room for it. Whoever keeps more gets several files. */
export const mostBackup = 60_000_000

/** More brackets are not read either. */
export const mostOpenings = 2_000_000

/**
 * The newest version of the file; every earlier one opens for ever. Version 3 is written only where there are workshops,
 * and version 4 where there is a page about oneself: older pages would drop them.
 */
export const backupVersion = 4

/** What the seal of a locked backup is bound to, so that nothing sealed for another purpose opens as one; the first lock, `sealed-1`, was bound to nothing. */
export const aboutBackup = 'alliance-backup sealed-2'
