import type { Alliance } from '../alliance.ts'
import { hashOf, invite, reply, reveal, verify } from './answer-apart.ts'
import type { Invitation, Reply, Reveal } from './apart.ts'
import { invitedAlliance } from './parse-apart.ts'
import type { Round, RoundAt } from './round.ts'

type Moment = Pick<Round, 'changed'>

/**
 * A round that begins with an alliance of this browser; nobody has said yet whose answers it holds. What was agreed
 * before was said together, so that nobody begins with it.
 */
export function beginRound(alliance: Alliance, id: string, { changed }: Moment): RoundAt<'writing'> {
  const answers = alliance.revisions.length === 0 ? alliance.answers : {}
  return { id, changed, stage: 'writing', sheet: { ...alliance, answers, revisions: [] }, me: null }
}

/** The answers fixed for good, so that an invitation can go out; `random` are 32 bytes never used before. */
export async function sealRound(
  { id, sheet }: RoundAt<'writing'>,
  me: string,
  random: Uint8Array,
  { changed }: Moment,
): Promise<RoundAt<'sealed'>> {
  const { invitation, answers, nonce } = await invite(onlyOwn(sheet, me), me, random)
  return { id, changed, stage: 'sealed', invitation, answers, nonce, replies: [] }
}

/** The round of somebody who was invited. With two people there is no question who that is. */
export async function joinRound(invitation: Invitation, { changed }: Moment): Promise<RoundAt<'invited'>> {
  const others = invitation.about.people.filter(({ id }) => id !== invitation.by)
  const me = others.length === 1 ? (others[0]?.id ?? null) : null
  const id = await hashOf(invitation)
  return { id, changed, stage: 'invited', invitation, sheet: invitedAlliance(invitation), me }
}

/** The invited person's answers, fixed and ready to be sent back. */
export async function replyRound(
  { id, invitation, sheet }: RoundAt<'invited'>,
  me: string,
  { changed }: Moment,
): Promise<RoundAt<'replied'>> {
  const sent = await reply(invitation, me, onlyOwn(sheet, me).answers)
  return { id, changed, stage: 'replied', invitation, reply: sent, revealed: null }
}

/** Without what was written for somebody else, which is not this person's to say. */
export function onlyOwn(sheet: Alliance, me: string): Alliance {
  const own = Object.entries(sheet.answers).filter(([key]) => !key.includes('/') || key.endsWith(`/${me}`))
  return { ...sheet, answers: Object.fromEntries(own) }
}

/** The round with one more reply; the first of each person counts, since both sides can be known after it. */
export function withReply(round: RoundAt<'sealed'>, sent: Reply, { changed }: Moment): RoundAt<'sealed'> {
  const isThere = round.replies.some(({ by }) => by === sent.by)
  return isThere ? round : { ...round, changed, replies: [...round.replies, sent] }
}

/** What the inviter sends back once a reply is there. */
export async function revealOf(round: RoundAt<'sealed'>): Promise<Reveal | null> {
  const [first] = round.replies
  return first === undefined ? null : await reveal(round, first)
}

/** The round with the inviter's answers, and whether they are those that were sealed. */
export async function withReveal(
  round: RoundAt<'replied'>,
  revealed: Reveal,
  { changed }: Moment,
): Promise<RoundAt<'replied'>> {
  const isKept = (await verify(round.invitation, revealed)) === 'kept'
  if (round.revealed?.isKept && !isKept) return round // a false one that comes later changes nothing
  return { ...round, changed, revealed: { reveal: revealed, isKept } }
}

/** The round that a reply or a reveal belongs to. */
export async function roundFor(
  rounds: readonly Round[],
  { step, invitation }: Reply | Reveal,
): Promise<RoundAt<'sealed' | 'replied'> | undefined> {
  const stage = step === 'reply' ? 'sealed' : 'replied'
  const candidates = rounds.filter((round): round is RoundAt<'sealed' | 'replied'> => round.stage === stage)
  for (const round of candidates) {
    if ((await hashOf(round.invitation)) === invitation) return round
  }
  return undefined
}
