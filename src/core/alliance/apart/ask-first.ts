import { toBase64url } from '../../bytes/base64url.ts'
import { inviteFirst } from './answer-apart.ts'
import type { RoundAt } from './round.ts'
import { type Moment, onlyAsked, onlyOwn } from './round-steps.ts'

/** The round once its invitation goes out before its author, `me`, has answered: from now on the questions are fixed. */
export function askRound(
  { id, sheet, asks }: RoundAt<'writing'>,
  me: string,
  { changed }: Moment,
): RoundAt<'asked'> {
  return { id, changed, stage: 'asked', invitation: inviteFirst(sheet, me, asks), sheet, me, replies: [] }
}

/**
 * The round once its author has answered too, after the invitation went out; only now are the replies that came meanwhile
 * looked at. `random` are 32 bytes never used before.
 */
export function finishAsked(
  { id, invitation, sheet, replies, others }: RoundAt<'asked'>,
  random: Uint8Array,
  { changed }: Moment,
): RoundAt<'sealed'> {
  const { answers } = onlyAsked(onlyOwn(sheet, invitation.by), invitation.about.asks)
  const sealed = {
    id,
    changed,
    stage: 'sealed' as const,
    invitation,
    answers,
    nonce: toBase64url(random),
    replies,
  }
  return others === undefined ? sealed : { ...sealed, others }
}
