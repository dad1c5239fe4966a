import { toBase64url } from '../../bytes/base64url.ts'
import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import type { Invitation, Kept, Reply, Reveal } from './apart.ts'

const apartHead = { format: 'alliance-apart', version: 1 } as const

/** Fixes what one person answered and makes the invitation for the others; `random` are 32 bytes never used before. */
export async function invite(alliance: Alliance, by: string, random: Uint8Array): Promise<Kept> {
  if (random.length !== 32) throw new Error(`An invitation needs 32 random bytes; it got ${random.length}.`)
  const { id, template, language, title, people, questions, answers } = alliance
  const nonce = toBase64url(random)
  const commitment = await commit(id, { by, nonce, answers })
  const about = { id, template, language, title, people, questions }
  return { invitation: { ...apartHead, step: 'invitation', about, by, commitment }, answers, nonce }
}

/** What the invited person sends back: their answers, tied to the invitation that they were given. */
export async function reply(
  invitation: Invitation,
  by: string,
  answers: Alliance['answers'],
): Promise<Reply> {
  return { ...apartHead, step: 'reply', invitation: await invitationDigest(invitation), by, answers }
}

/** What the inviter sends when the reply is there, or nothing when the reply answers another invitation. */
export async function reveal(
  { invitation, answers, nonce }: Kept,
  { invitation: answered, by }: Reply,
): Promise<Reveal | null> {
  const hash = await invitationDigest(invitation)
  if (answered !== hash || by === invitation.by) return null
  return { ...apartHead, step: 'reveal', invitation: hash, by: invitation.by, answers, nonce }
}

/** Whether the revealed answers are the ones that were fixed before the invited person had said anything. */
export async function verify(
  invitation: Invitation,
  revealed: Reveal,
): Promise<'kept' | 'changed' | 'other-invitation'> {
  if (revealed.invitation !== (await invitationDigest(invitation)) || revealed.by !== invitation.by)
    return 'other-invitation'
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

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
