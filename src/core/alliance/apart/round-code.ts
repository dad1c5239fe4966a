import { fromBase64url } from '../../bytes/base64url.ts'
import { invitationDigest } from './answer-apart.ts'
import type { Invitation } from './apart.ts'

const base32Letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford's base 32: none that sounds or looks like another

/**
 * A short name of an invitation that people can read to each other: `K7QM-2XNP-4RTC`. The same on all devices means the
 * same invitation, so nobody has sealed anew in between. 60 bits: whoever wanted another invitation with the same code
 * would have to try 10¹⁸ of them.
 */
export async function roundCode(invitation: Invitation): Promise<string> {
  const bytes = fromBase64url(await invitationDigest(invitation)) ?? new Uint8Array()
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = Array.from(
    { length: 12 },
    (_, index) => base32Letters[parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
  )
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join('')).join('-')
}
