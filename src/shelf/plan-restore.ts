import { parseRound } from '../core/alliance/apart/round.ts'
import type { Holdings } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { planRestore } from '../core/alliance/keeping/restore.ts'
import { planRounds } from '../core/alliance/keeping/restore-rounds.ts'
import { readKeptPart } from '../core/alliance/my-part/kept-part.ts'
import { partArriving } from '../core/alliance/my-part/together.ts'
import type { RoundRecord } from '../keeping/round-record.ts'
import type { PartRestoring, RestorePlan } from './restore-all.ts'

/** What lies here beside alliances and rounds, as it is kept. */
export type BesideHere = Pick<Holdings, 'workshops' | 'myPart'>

/** What a backup would change among what is kept here; nothing is changed yet. */
export function planOf(
  drafts: readonly Draft[],
  records: readonly RoundRecord[],
  backup: Holdings,
  { workshops: kept = [], myPart }: BesideHere = {},
): RestorePlan {
  const rounds = records.flatMap(({ value }) => parseRound(value) ?? [])
  const workshops = newWorkshops(kept, backup.workshops ?? [])
  const part = planPart(myPart, backup.myPart)
  return {
    ...(workshops.length === 0 ? {} : { workshops }),
    ...(part === null ? {} : { part }),
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

/** What becomes of the page about oneself; one that can't be read here is restored only where there is none. */
function planPart(kept: unknown, brought: unknown): PartRestoring | null {
  if (brought === undefined) return null
  const came = readKeptPart(brought)
  if (came === null) return kept === undefined ? { kind: 'unread', record: brought } : null
  const here = kept === undefined ? undefined : readKeptPart(kept)
  if (here === null) return null // a newer page wrote what is here, which stays
  return { kind: 'read', came, here: here ?? null, arriving: partArriving(here?.part, came.part) }
}
