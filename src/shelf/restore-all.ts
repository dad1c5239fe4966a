import type { Unread } from '../core/alliance/keeping/backup.ts'
import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import { type RestoreChoice, type Restoring, restored } from '../core/alliance/keeping/restore.ts'
import {
  type RoundChoice,
  type RoundRestoring,
  restoredRound,
} from '../core/alliance/keeping/restore-rounds.ts'
import type { KeptPart } from '../core/alliance/my-part/kept-part.ts'
import { type PartArriving, type PartChoice, partAfter } from '../core/alliance/my-part/together.ts'
import type { FullLibrary } from '../keeping/full-library.ts'

/** What a backup would change, and what can't be read in it. */
export interface RestorePlan {
  readonly alliances: readonly Restoring[]
  readonly rounds: readonly RoundRestoring[]
  readonly unread: readonly Unread[]
  readonly workshops?: readonly unknown[] // those that are not here
  readonly part?: PartRestoring
}

/** What a backup brings of the page about oneself. */
export type PartRestoring =
  | { readonly kind: 'unread'; readonly record: unknown }
  | {
      readonly kind: 'read'
      readonly came: KeptPart
      readonly here: KeptPart | null
      readonly arriving: PartArriving
    }

/** What somebody chose, by the id of the alliance or of the round. */
export interface RestoreChoices {
  readonly alliances: Readonly<Record<string, RestoreChoice>>
  readonly rounds: Readonly<Record<string, RoundChoice>>
  readonly part?: PartChoice // together, when nobody has chosen
}

/** With what it is restored; `keep` says false when the browser refused, and has told of it. */
export interface RestoreWorld extends Pick<FullLibrary, 'keepRaw' | 'keepRoundBeside' | 'putRound'> {
  readonly keep: (draft: Draft, base: StoredBase) => Promise<boolean>
  readonly newId: () => string
}

/** Does what was chosen, and gives back how many things were restored; stops at the first alliance that the browser refuses. */
export async function restoreAll(
  plan: RestorePlan,
  choices: RestoreChoices,
  world: RestoreWorld,
): Promise<number | null> {
  let count = 0
  for (const one of plan.alliances) {
    const here = 'here' in one ? one.here : null
    const choice = choices.alliances[one.backup.alliance.id] ?? 'together'
    for (const draft of restored(one, choice, world.newId)) {
      const isNew = draft.alliance.id !== here?.alliance.id
      if (!(await world.keep(draft, isNew ? null : here))) return null
      count += 1
    }
  }
  for (const one of plan.rounds) count += await restoreRound(one, choices, world)
  for (const { kind, id, json } of plan.unread) {
    const record = recordIn(json)
    await (kind === 'alliance' ? world.keepRaw(id, record) : world.keepRoundBeside(id, record))
    count += 1
  }
  count += await restoreWorkshops(plan.workshops ?? [])
  return count + (await restorePart(plan.part, choices.part ?? 'together'))
}

/** They come beside what is here, and take the place of nothing. */
async function restoreWorkshops(workshops: readonly unknown[]): Promise<number> {
  if (workshops.length === 0) return 0
  const { addWorkshops } = await import('../keeping/workshop-store.ts')
  await addWorkshops(workshops)
  return workshops.length
}

/** Our own backups hold nothing else than JSON; what isn't, stays the text that it is. */
function recordIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

async function restoreRound(
  one: RoundRestoring,
  { rounds }: RestoreChoices,
  { newId, putRound, keepRoundBeside }: RestoreWorld,
): Promise<number> {
  const round = restoredRound(one, rounds[one.backup.id], newId)
  if (round === null) return 0
  const isInPlace = one.kind === 'different' && round.id === one.here.id
  await (isInPlace ? putRound(round, one.here) : keepRoundBeside(round.id, round))
  return 1
}

async function restorePart(restoring: PartRestoring | undefined, choice: PartChoice): Promise<number> {
  if (restoring === undefined) return 0
  const { putMyPart, putRawPart } = await import('../keeping/my-part-store.ts')
  if (restoring.kind === 'unread') {
    await putRawPart(restoring.record)
    return 1
  }
  const { came, here, arriving } = restoring
  if (arriving.kind === 'nothing-new' || (arriving.kind === 'different' && choice === 'here')) return 0
  const uses = { ...came.uses, ...here?.uses }
  await putMyPart({ part: partAfter(arriving, choice), changed: came.changed, uses })
  return 1
}
