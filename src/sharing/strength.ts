/** How long a passphrase holds out against somebody who has the link and tries one after the other. */
export type Strength = 'none' | 'weak' | 'fair' | 'strong'

const fairBits = 45
const strongBits = 60

/** A guess from its length, its kinds of letters and how often they repeat; real words are easier than they look. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.normalize('NFKC').trim()]
  if (letters.length === 0) return 'none'
  const bits = Math.min(letters.length, new Set(letters).size * 2) * bitsPerLetter(letters.join(''))
  if (bits < fairBits) return 'weak'
  return bits < strongBits ? 'fair' : 'strong'
}

/** Words hold about two bits in each letter; a mixture of digits and signs holds more. */
function bitsPerLetter(text: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u, /\p{Lo}/u]
  return 2 + 0.75 * (kinds.filter((kind) => kind.test(text)).length - 1)
}
