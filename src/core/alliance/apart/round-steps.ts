import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { isBy, personIn } from '../answer-key.ts'
import { invitationDigest, invite, reply, reveal, verify } from './answer-apart.ts'
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
  const id = await invitationDigest(invitation)
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
export function onlyOwn<Sheet extends Pick<Alliance, 'answers'>>(sheet: Sheet, me: string): Sheet {
  const own = Object.entries(sheet.answers).filter(([key]) => personIn(key) === undefined || isBy(key, me))
  return { ...sheet, answers: Object.fromEntries(own) }
}

/**
 * The round with one more reply, of which only what its sender may say is taken. The first of each person counts; a
 * different one that comes later, or in the name of somebody who has answered, waits beside it until somebody chooses.
 */
export function withReply(round: RoundAt<'sealed'>, sent: Reply, { changed }: Moment): RoundAt<'sealed'> {
  const own = onlyOwn(sent, sent.by)
  const others = round.others ?? []
  const known = [...round.replies, ...others].map(fingerprint)
  if (known.includes(fingerprint(own))) return round
  const isThere = round.replies.some(({ by }) => by === own.by)
  if (!isThere) return { ...round, changed, replies: [...round.replies, own] }
  return { ...round, changed, others: [...others, own].slice(0, mostOthers) }
}

const mostOthers = 100 // nobody is asked to choose among more, and whoever sends more means no good

/** What came in the name of somebody who has answered already, and says something else. */
export function othersBy(round: RoundAt<'sealed'>, by: string): readonly Reply[] {
  return (round.others ?? []).filter((other) => other.by === by)
}

/** The round with another reply of the same person in use; the one before waits beside it, so that there is a way back. */
export function withOther(round: RoundAt<'sealed'>, other: Reply, { changed }: Moment): RoundAt<'sealed'> {
  const wanted = fingerprint(other)
  const before = round.replies.filter(({ by }) => by === other.by)
  const others = (round.others ?? []).filter((one) => fingerprint(one) !== wanted)
  const replies = round.replies.map((one) => (one.by === other.by ? other : one))
  return { ...round, changed, replies, others: [...others, ...before] }
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
  return { ...round, changed, revealed: { reveal: onlyOwn(revealed, revealed.by), isKept } }
}

/** The round that a reply or a reveal belongs to. */
export async function roundFor(
  rounds: readonly Round[],
  { step, invitation }: Reply | Reveal,
): Promise<RoundAt<'sealed' | 'replied'> | undefined> {
  const stage = step === 'reply' ? 'sealed' : 'replied'
  const candidates = rounds.filter((round): round is RoundAt<'sealed' | 'replied'> => round.stage === stage)
  for (const round of candidates) {
    if ((await invitationDigest(round.invitation)) === invitation) return round
  }
  return undefined
}
