import { isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { idIn, pulseIn, roundIn } from '../../kit/addresses/id-in.ts'

/** What an address asks of the page of rounds: to show all, to open one, or to begin one with an alliance. */
export type RoundWish =
  | { readonly kind: 'all' }
  | { readonly kind: 'round'; readonly id: string }
  | { readonly kind: 'begin'; readonly draft: Draft; readonly isPulse: boolean }
  | { readonly kind: 'gone' } // this browser doesn't have it

/** The builder leads here with an alliance: to the round that it is in, else to a new one. */
export function wantedRound(
  hash: string,
  rounds: readonly Round[],
  drafts: readonly Draft[],
  notedPulse: (draft: Draft) => string | undefined, // the round of the look back that goes on
): RoundWish {
  const looked = pulseIn(hash)
  if (looked !== undefined) {
    const draft = drafts.find((one) => one.alliance.id === looked)
    const noted = draft && notedPulse(draft)
    const begun = rounds.find(({ id }) => id === noted)
    return begun === undefined ? beginning(draft, true) : { kind: 'round', id: begun.id }
  }
  const alliance = idIn(hash)
  const wanted = roundIn(hash)
  if (alliance === undefined && wanted === undefined) return { kind: 'all' }
  const round = rounds.find(
    (one) => one.id === wanted || (allianceIn(one) === alliance && !isPulseRound(one)),
  )
  if (round !== undefined) return { kind: 'round', id: round.id }
  return beginning(
    drafts.find((one) => one.alliance.id === alliance),
    false,
  )
}

function beginning(draft: Draft | undefined, isPulse: boolean): RoundWish {
  return draft === undefined ? { kind: 'gone' } : { kind: 'begin', draft, isPulse }
}

function allianceIn(round: Round): string {
  return 'sheet' in round ? round.sheet.id : round.invitation.about.id
}
