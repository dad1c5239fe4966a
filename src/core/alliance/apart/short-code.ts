import { fromBase64url, toBase64url } from '../../bytes/base64url.ts'

const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford's base 32: none that sounds or looks like another

/** The SHA-256 of a text, base64url. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/**
 * A hash as people can read it to each other: `K7QM-2XNP-4RTC`. 60 bits: whoever wanted something else with the same
 * code would have to try 10¹⁸ of them.
 */
export function shortCode(hash: string): string {
  const bytes = fromBase64url(hash) ?? new Uint8Array()
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = Array.from(
    { length: 12 },
    (_, index) => codeLetters[parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
  )
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join('')).join('-')
}
