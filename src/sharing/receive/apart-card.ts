import { invitationDigest } from '../../core/alliance/apart/answer-apart.ts'
import type { Apart, Invitation } from '../../core/alliance/apart/apart.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import {
  joinRound,
  othersBy,
  roundFor,
  withReply,
  withReveal,
} from '../../core/alliance/apart/round-steps.ts'

/** What a step of answering apart means in this browser; `next` is the round as it will be once somebody goes on. */
export type ApartCard =
  | { readonly kind: 'invitation' | 'own'; readonly invitation: Invitation; readonly next: Round }
  | {
      readonly kind: 'reply' | 'closed-reply' | 'second-reply' | 'reveal'
      readonly by: string // the person's id
      readonly invitation: Invitation
      readonly next: Round
    }
  | { readonly kind: 'stray'; readonly step: 'reply' | 'reveal' }

/** Finds the round that it belongs to; nothing is kept yet. */
export async function apartCard(apart: Apart, rounds: readonly Round[], changed: number): Promise<ApartCard> {
  if (apart.step === 'invitation') return await invitationCard(apart, rounds, changed)
  const round = await roundFor(rounds, apart)
  const isOne = round?.invitation.about.people.some(({ id }) => id === apart.by)
  if (round === undefined || !isOne) return { kind: 'stray', step: apart.step }
  const { invitation } = round
  if (apart.step === 'reply' && round.stage !== 'replied' && apart.by !== invitation.by) {
    const next = withReply(round, apart, { changed })
    const isSecond = othersBy(next, apart.by).length > othersBy(round, apart.by).length
    const kind = round.stage === 'asked' ? 'closed-reply' : isSecond ? 'second-reply' : 'reply'
    return { kind, by: apart.by, invitation, next }
  }
  if (apart.step === 'reveal' && round.stage === 'replied') {
    return {
      kind: 'reveal',
      by: invitation.by,
      invitation,
      next: await withReveal(round, apart, { changed }),
    }
  }
  return { kind: 'stray', step: apart.step }
}

/** An invitation that was opened before leads back to what was written then. */
async function invitationCard(
  invitation: Invitation,
  rounds: readonly Round[],
  changed: number,
): Promise<ApartCard> {
  const joined = await joinRound(invitation, { changed })
  for (const round of rounds) {
    if (round.stage === 'writing' || (await invitationDigest(round.invitation)) !== joined.id) continue
    const isOwn = round.stage === 'sealed' || round.stage === 'asked'
    return { kind: isOwn ? 'own' : 'invitation', invitation, next: round }
  }
  return { kind: 'invitation', invitation, next: joined }
}
