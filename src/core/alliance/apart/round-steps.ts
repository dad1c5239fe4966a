import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { isBy, personIn, questionIn } from '../answer-key.ts'
import { withFileVersion } from '../file-version.ts'
import { type AnsweredForm, answersAsked } from '../own/left-out.ts'
import { invitationDigest, invite, reply, reveal, verify } from './answer-apart.ts'
import type { Invitation, Reply, Reveal } from './apart.ts'
import { invitedAlliance } from './parse-apart.ts'
import type { Round, RoundAt } from './round.ts'

/** When a step was taken. */
export type Moment = Pick<Round, 'changed'>

/**
 * A round that begins with an alliance of this browser; nobody has said yet whose answers it holds. What was agreed
 * before was said together, so that nobody begins with it.
 */
export function beginRound(
  alliance: Alliance,
  id: string,
  { changed }: Moment,
  asks?: readonly string[],
): RoundAt<'writing'> {
  const answers = alliance.revisions.length === 0 ? alliance.answers : {}
  const round = {
    id,
    changed,
    stage: 'writing' as const,
    sheet: withFileVersion({ ...alliance, answers, revisions: [], left: undefined }),
    me: null,
  }
  return asks === undefined ? round : { ...round, asks: [...asks] }
}

/** The answers fixed for good, so that an invitation can go out; `random` are 32 bytes never used before. */
export async function sealRound(
  { id, sheet, asks }: RoundAt<'writing'>,
  me: string,
  random: Uint8Array,
  { changed }: Moment,
): Promise<RoundAt<'sealed'>> {
  const { invitation, answers, nonce } = await invite(onlyAsked(onlyOwn(sheet, me), asks), me, random, asks)
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
  const { answers } = onlyAsked(onlyOwn(sheet, me), invitation.about.asks)
  const sent = await reply(invitation, me, answers)
  return { id, changed, stage: 'replied', invitation, reply: sent, revealed: null }
}

/** Without what was written for somebody else, which is not this person's to say. */
export function onlyOwn<Sheet extends Pick<Alliance, 'answers'>>(sheet: Sheet, me: string): Sheet {
  const own = Object.entries(sheet.answers).filter(([key]) => personIn(key) === undefined || isBy(key, me))
  return { ...sheet, answers: Object.fromEntries(own) }
}

/** Without answers to what isn't asked this time, or was left out. */
export function onlyAsked<Sheet extends AnsweredForm>(
  sheet: Sheet,
  asks: readonly string[] | undefined,
): Sheet {
  const answers = answersAsked(sheet)
  if (asks === undefined) return { ...sheet, answers }
  const asked = Object.entries(answers).filter(([key]) => asks.includes(questionIn(key)))
  return { ...sheet, answers: Object.fromEntries(asked) }
}

/** A round of whoever began it, once others can answer. */
export type Collecting = RoundAt<'asked' | 'sealed'>

/**
 * The round with one more reply, of which only what its sender may say is taken. The first of each person counts; a
 * different one that comes later, or in the name of somebody who has answered, waits beside it until somebody chooses.
 */
export function withReply<One extends Collecting>(round: One, sent: Reply, { changed }: Moment): One {
  const own = onlyOwn(sent, sent.by)
  const others = round.others ?? []
  const known = [...round.replies, ...others].map(fingerprint)
  if (known.includes(fingerprint(own))) return round
  const isThere = round.replies.some(({ by }) => by === own.by)
  if (!isThere) return { ...round, changed, replies: [...round.replies, own] }
  return { ...round, changed, others: [...others, own].slice(0, mostOthers) }
}

/** The round with all replies of another copy of it. */
export function withReplies<One extends Collecting>(round: One, there: Collecting): One {
  return [...there.replies, ...(there.others ?? [])].reduce((all, sent) => withReply(all, sent, round), round)
}

const mostOthers = 100 // nobody is asked to choose among more, and whoever sends more means no good

/** What came in the name of somebody who has answered already, and says something else. */
export function othersBy(round: Collecting, by: string): readonly Reply[] {
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

/** What the inviter sends to all once a reply is there. */
export async function revealOf(round: RoundAt<'sealed'>): Promise<Reveal | null> {
  return await reveal(round, round.replies)
}

/**
 * The round with the inviter's answers, whether they are those that were sealed, and everybody's replies, of which only
 * what each may say is taken. A later reveal, in which somebody who was late has answered too, takes the place of an
 * earlier one; what each said first is remembered, so that nothing changes unseen.
 */
export async function withReveal(
  round: RoundAt<'replied'>,
  revealed: Reveal,
  { changed }: Moment,
): Promise<RoundAt<'replied'>> {
  const verdict = await verify(round.invitation, revealed)
  const isKept = verdict === 'kept' || (verdict === 'unsealed' && isAsBefore(round, revealed))
  if (round.revealed?.isKept && !isKept) return round // a false one that comes later changes nothing
  const reveal = withOwnReplies(onlyOwn(revealed, revealed.by), round)
  const seen = firstOfEach([...(round.revealed?.seen ?? []), ...(reveal.replies ?? [])])
  return { ...round, changed, revealed: seen.length === 0 ? { reveal, isKept } : { reveal, isKept, seen } }
}

/** What was never sealed is fixed by the first time that it is shown. */
function isAsBefore({ revealed }: RoundAt<'replied'>, { answers }: Reveal): boolean {
  return revealed === null || fingerprint(revealed.reveal.answers) === fingerprint(answers)
}

/** With those replies only that answer this invitation, one of each of its people, each in their own name. */
function withOwnReplies(
  revealed: Reveal,
  { invitation, reply: { invitation: hash } }: RoundAt<'replied'>,
): Reveal {
  if (revealed.replies === undefined) return revealed
  const invited = invitation.about.people.map(({ id }) => id).filter((id) => id !== invitation.by)
  const own = revealed.replies
    .filter((one) => one.invitation === hash && invited.includes(one.by))
    .map((one) => onlyOwn(one, one.by))
  return { ...revealed, replies: firstOfEach(own) }
}

function firstOfEach(replies: readonly Reply[]): Reply[] {
  const first = new Map<string, Reply>()
  for (const one of replies) if (!first.has(one.by)) first.set(one.by, one)
  return [...first.values()]
}

/** The round that a reply or a reveal belongs to. */
export async function roundFor(
  rounds: readonly Round[],
  { step, invitation }: Reply | Reveal,
): Promise<RoundAt<'asked' | 'sealed' | 'replied'> | undefined> {
  const stages: readonly string[] = step === 'reply' ? ['asked', 'sealed'] : ['replied']
  const candidates = rounds.filter((round): round is RoundAt<'asked' | 'sealed' | 'replied'> =>
    stages.includes(round.stage),
  )
  for (const round of candidates) {
    if ((await invitationDigest(round.invitation)) === invitation) return round
  }
  return undefined
}
