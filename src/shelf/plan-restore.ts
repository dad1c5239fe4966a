import { parseRound } from '../core/alliance/apart/round.ts'
import type { Holdings } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { planRestore } from '../core/alliance/keeping/restore.ts'
import { planRounds } from '../core/alliance/keeping/restore-rounds.ts'
import type { RoundRecord } from '../keeping/round-record.ts'
import type { RestorePlan } from './restore-all.ts'

/** What a backup would change among what is kept here; nothing is changed yet. */
export function planOf(
  drafts: readonly Draft[],
  records: readonly RoundRecord[],
  backup: Holdings,
  kept: readonly unknown[] = [], // the workshops that lie here
): RestorePlan {
  const rounds = records.flatMap(({ value }) => parseRound(value) ?? [])
  const workshops = newWorkshops(kept, backup.workshops ?? [])
  return {
    ...(workshops.length === 0 ? {} : { workshops }),
    alliances: planRestore(drafts, backup.drafts),
    rounds: planRounds(rounds, backup.rounds),
    unread: backup.unread,
  }
}

/** The workshops of a backup that don't lie here as they are. */
function newWorkshops(kept: readonly unknown[], brought: readonly unknown[]): readonly unknown[] {
  const here = new Set(kept.map((one) => JSON.stringify(one)))
  return brought.filter((one) => !here.has(JSON.stringify(one)))
}
