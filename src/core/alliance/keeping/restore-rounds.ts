import { fingerprint } from '../agreed.ts'
import type { Round, RoundAt } from '../apart/round.ts'
import { withReplies } from '../apart/round-steps.ts'
import { commonBase, merge } from '../merging/merge.ts'

/** What a backup brings for one round of answering apart; `merged` is null where the two don't go together. */
export type RoundRestoring =
  | { readonly kind: 'new'; readonly backup: Round }
  | { readonly kind: 'nothing-new'; readonly backup: Round; readonly here: Round }
  | {
      readonly kind: 'different'
      readonly backup: Round
      readonly here: Round
      readonly merged: Round | null
    }

/** What to do where both are there: put together, leave what is here, take the backup's, or keep both as two. */
export type RoundChoice = 'together' | 'here' | 'backup' | 'both'

/** What a backup would change among the rounds; nothing is changed yet. */
export function planRounds(here: readonly Round[], backup: readonly Round[]): RoundRestoring[] {
  const kept = new Map(here.map((round) => [round.id, round]))
  return [...new Map(backup.map((round) => [round.id, round])).values()].map((round) =>
    roundRestoring(kept.get(round.id), round),
  )
}

/** What is done when nobody chooses: nothing that is here is replaced. */
export function usualChoice({ merged }: Extract<RoundRestoring, { kind: 'different' }>): RoundChoice {
  return merged === null ? 'both' : 'together'
}

/** The round that is to be kept after somebody chose, or none; `newId` is for one that is kept as a second. */
export function restoredRound(
  restoring: RoundRestoring,
  choice: RoundChoice | undefined,
  newId: () => string,
): Round | null {
  const { backup } = restoring
  if (restoring.kind === 'new') return backup
  if (restoring.kind === 'nothing-new') return null
  switch (choice ?? usualChoice(restoring)) {
    case 'together':
      return restoring.merged
    case 'here':
      return null
    case 'backup':
      return backup
    case 'both':
      return { ...backup, id: newId() }
  }
}

function roundRestoring(here: Round | undefined, backup: Round): RoundRestoring {
  if (here === undefined) return { kind: 'new', backup }
  const merged = mergeRounds(here, backup)
  const isThere = merged !== null && roundFingerprint(merged) === roundFingerprint(here)
  return isThere ? { kind: 'nothing-new', backup, here } : { kind: 'different', backup, here, merged }
}

/** Both rounds as one that loses nothing of either, or null when that can't be: an answer that differs has only one place. */
export function mergeRounds(here: Round, backup: Round): Round | null {
  if (roundFingerprint(here) === roundFingerprint(backup)) return here
  const changed = Math.max(here.changed, backup.changed)
  if (here.stage === 'sealed' && backup.stage === 'sealed') {
    const all: RoundAt<'sealed'> = { ...withReplies(here, backup), changed }
    const there = [...all.replies, ...(all.others ?? [])].map(fingerprint)
    const brought = [...backup.replies, ...(backup.others ?? [])].map(fingerprint)
    const isWhole = brought.every((sent) => there.includes(sent))
    return isWhole && sameBut({ replies: [], others: [] }, here, backup) ? all : null
  }
  if (here.stage === 'replied' && backup.stage === 'replied') {
    if (!sameBut({ revealed: null }, here, backup)) return null
    const revealed = here.revealed?.isKept ? here.revealed : (backup.revealed ?? here.revealed)
    return { ...here, revealed, changed }
  }
  if (here.stage !== backup.stage || !('sheet' in here && 'sheet' in backup)) return null
  if (!sameBut({ sheet: null, me: null, replies: [], others: [] }, here, backup)) return null
  const base = commonBase(here.sheet, backup.sheet)
  const { merged, conflicts } = merge(base, here.sheet, backup.sheet)
  const isClear = conflicts.length === 0 && (here.me === null || backup.me === null || here.me === backup.me)
  const collected = here.stage === 'asked' && backup.stage === 'asked' ? withReplies(here, backup) : here
  return isClear ? { ...collected, sheet: merged, me: here.me ?? backup.me, changed } : null
}

function sameBut(left: Partial<Record<string, unknown>>, here: Round, backup: Round): boolean {
  return roundFingerprint({ ...here, ...left }) === roundFingerprint({ ...backup, ...left })
}

/** What a round says; when it was changed doesn't matter. */
function roundFingerprint(round: object): string {
  return fingerprint({ ...round, changed: 0 })
}
