import { parseRound } from '../core/alliance/apart/round.ts'
import type { Holdings, Unread } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import type { RoundRecord } from '../keeping/round-record.ts'

/** All that is kept here, as a backup carries it: what this page can't read goes along as it is. */
export function holdingsOf(
  drafts: readonly Draft[],
  damaged: readonly KeptText[],
  records: readonly RoundRecord[],
  { workshops = [], myPart }: Pick<Holdings, 'workshops' | 'myPart'> = {},
): Holdings {
  const found = records.map(({ id, value }) => ({ id, value, round: parseRound(value) }))
  return {
    drafts,
    ...(workshops.length === 0 ? {} : { workshops }),
    ...(myPart === undefined ? {} : { myPart }),
    rounds: found.flatMap(({ round }) => round ?? []),
    unread: [
      ...damaged.map(rawOf),
      ...found.flatMap(({ id, value, round }): Unread[] =>
        round === undefined ? [{ kind: 'round', id, json: JSON.stringify(value) }] : [],
      ),
    ],
  }
}

/** Last words that can't be read have no record in the store. */
function rawOf({ id, json, changed, conflicts, record }: KeptText): Unread {
  const raw = JSON.stringify(record) ?? JSON.stringify({ text: json, changed, conflicts })
  return { kind: 'alliance', id, json: raw }
}
