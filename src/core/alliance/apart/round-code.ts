import { fingerprint } from '../agreed.ts'
import { invitationDigest } from './answer-apart.ts'
import type { Invitation, Reply } from './apart.ts'
import { sha256, shortCode } from './short-code.ts'

/** The same on all devices means the same invitation, so nobody has sealed anew in between. */
export async function roundCode(invitation: Invitation): Promise<string> {
  return shortCode(await invitationDigest(invitation))
}

/**
 * The same on all devices means that everybody was sent the same answers of everybody. The order in which the replies
 * came doesn't matter.
 */
export async function revealCode(invitation: Invitation, replies: readonly Reply[]): Promise<string> {
  const said = replies
    .map(({ by, answers }) => ({ by, answers }))
    .sort((one, other) => (one.by < other.by ? -1 : 1))
  const hash = await invitationDigest(invitation)
  return shortCode(await sha256(fingerprint({ code: 'alliance-reveal-1', invitation: hash, said })))
}
