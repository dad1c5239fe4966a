import { parseRound } from '../core/alliance/apart/round.ts'
import type { Holdings } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { planRestore } from '../core/alliance/keeping/restore.ts'
import { planRounds } from '../core/alliance/keeping/restore-rounds.ts'
import type { RoundRecord } from '../keeping/round-record.ts'
import type { Plan } from './restore-all.ts'

/** What a backup would change among what is kept here; nothing is changed yet. */
export function planOf(drafts: readonly Draft[], records: readonly RoundRecord[], backup: Holdings): Plan {
  const rounds = records.flatMap(({ value }) => parseRound(value) ?? [])
  return {
    alliances: planRestore(drafts, backup.drafts),
    rounds: planRounds(rounds, backup.rounds),
    unread: backup.unread,
  }
}
