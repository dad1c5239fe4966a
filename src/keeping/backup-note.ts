/** Something that a backup carries: an alliance or a round, and when it last changed. */
export interface Held {
  readonly id: string
  readonly changed: number // milliseconds since 1970
}

/** What this browser remembers of the last backup that was saved from it. */
export interface BackupNote {
  readonly moment: number // milliseconds since 1970
  readonly file: string // its name; empty for a backup of long ago
  readonly held: Readonly<Record<string, number>> | null // when each thing in it had last changed, by its id
}

/** The note of a backup that was saved now. */
export function backupNote(all: readonly Held[], file: string, moment: number): BackupNote {
  return { moment, file, held: Object.fromEntries(all.map(({ id, changed }) => [id, changed])) }
}

/** The note that the store holds, or nothing when there is none. */
export function backupNoteIn(value: unknown): BackupNote | undefined {
  const { moment, file, held } = Object(value)
  if (typeof moment !== 'number') return undefined
  const isRecord = typeof held === 'object' && held !== null
  return { moment, file: typeof file === 'string' ? file : '', held: isRecord ? held : null }
}

/** What has changed since the last backup. It goes by the moments that the backup held: a clock may have gone back. */
export function changedSince(note: BackupNote | undefined, all: readonly Held[]): readonly Held[] {
  if (note === undefined) return all
  const { moment, held } = note
  return all.filter(({ id, changed }) =>
    held === null ? changed > moment : !Object.hasOwn(held, id) || held[id] !== changed,
  )
}

const day = 86_400_000

/** What is known of backups in this browser. */
export interface BackupState {
  readonly note: BackupNote | undefined
  readonly reminded: number | undefined // when somebody last said "not now"
  readonly all: readonly Held[]
}

/**
 * Whether to speak of a backup now: something has changed since the last one, and that was long ago, or there is none.
 * Where the browser deletes what is kept after seven days, three days are long; elsewhere it is a month. Whoever said
 * "not now" is left alone for as long. A moment that is still to come was noted under a wrong clock, and counts as past.
 */
export function isBackupDue(
  { note, reminded, all }: BackupState,
  isForgetful: boolean,
  now: number,
): boolean {
  if (changedSince(note, all).length === 0) return false
  const patience = (isForgetful ? 3 : 30) * day
  const isLongAgo = (moment = 0) => now - moment >= patience || moment > now + day
  return isLongAgo(note?.moment) && isLongAgo(reminded)
}
