import { toBase64url } from '../../bytes/base64url.ts'
import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { ownToAsk } from '../own/own-to-ask.ts'
import type { Invitation, Kept, Reply, Reveal } from './apart.ts'
import { sha256 } from './short-code.ts'

/**
 * Fixes what one person answered and makes the invitation for the others; `random` are 32 bytes never used before,
 * `asks` the questions that are asked, or nothing for all of them.
 */
export async function invite(
  alliance: Alliance,
  by: string,
  random: Uint8Array,
  asks?: readonly string[],
): Promise<Kept> {
  if (random.length !== 32) throw new Error(`An invitation needs 32 random bytes; it got ${random.length}.`)
  const { id, answers } = alliance
  const nonce = toBase64url(random)
  const commitment = await commit(id, { by, nonce, answers })
  const about = aboutRound(alliance, asks)
  const version = about.own === undefined ? (asks === undefined ? 1 : 2) : 4
  return {
    invitation: { format: 'alliance-apart', version, step: 'invitation', about, by, commitment },
    answers,
    nonce,
  }
}

/** The invitation of somebody who has not answered yet: nothing is fixed, and it says so. */
export function inviteFirst(alliance: Alliance, by: string, asks?: readonly string[]): Invitation {
  const about = aboutRound(alliance, asks)
  const version = about.own === undefined ? 3 : 4
  return { format: 'alliance-apart', version, step: 'invitation', about, by }
}

function aboutRound(alliance: Alliance, asks: readonly string[] | undefined): Invitation['about'] {
  const { id, template, language, title, people, questions } = alliance
  const own = ownToAsk(alliance.own)
  const whole = { id, template, language, title, people, questions, ...(own && { own }) }
  return asks === undefined ? whole : { ...whole, asks: [...asks] }
}

/** What the invited person sends back: their answers, tied to the invitation that they were given. */
export async function reply(
  invitation: Invitation,
  by: string,
  answers: Alliance['answers'],
): Promise<Reply> {
  const { version } = invitation
  return {
    format: 'alliance-apart',
    version,
    step: 'reply',
    invitation: await invitationDigest(invitation),
    by,
    answers,
  }
}

/** What the inviter sends when replies are there, or nothing when none of them answers this invitation. */
export async function reveal(
  { invitation, answers, nonce }: Kept,
  replies: readonly Reply[],
): Promise<Reveal | null> {
  const { version, by } = invitation
  const hash = await invitationDigest(invitation)
  const all = replies.filter((one) => one.invitation === hash && one.by !== by)
  if (all.length === 0) return null
  const sealed: Reveal = {
    format: 'alliance-apart',
    version,
    step: 'reveal',
    invitation: hash,
    by,
    answers,
    nonce,
  }
  return all.length === 1 ? sealed : { ...sealed, replies: all }
}

/** Whether the revealed answers are the ones that were fixed before the invited person had said anything, if any were. */
export async function verify(
  invitation: Invitation,
  revealed: Reveal,
): Promise<'kept' | 'changed' | 'other-invitation' | 'unsealed'> {
  if (revealed.invitation !== (await invitationDigest(invitation)) || revealed.by !== invitation.by)
    return 'other-invitation'
  if (invitation.commitment === undefined) return 'unsealed'
  return (await commit(invitation.about.id, revealed)) === invitation.commitment ? 'kept' : 'changed'
}

/** The hash by which reply and reveal name an invitation. */
export async function invitationDigest(invitation: Invitation): Promise<string> {
  return await sha256(fingerprint(invitation))
}

async function commit(
  id: string,
  { by, nonce, answers }: Pick<Reveal, 'by' | 'nonce' | 'answers'>,
): Promise<string> {
  return await sha256(fingerprint({ commitment: 'alliance-apart-1', id, by, nonce, answers }))
}
