const consonants = 'bdfghjklmnprstvz' // sixteen: four bits each
const vowels = 'aeio' // two bits each

/** How many random bytes a made-up passphrase needs. */
export const passphraseBytes = 8

/**
 * A passphrase that can be said on the telephone: `lokaz-tirem-…`. Eight random bytes make four words of five letters,
 * with 16 bits in each: 64 bits.
 */
export function madeUp(random: Uint8Array): string {
  if (random.length !== passphraseBytes)
    throw new Error(`A passphrase needs ${passphraseBytes} random bytes.`)
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return [0, 1, 2, 3].map((word) => wordOf(bits.slice(word * 16, word * 16 + 16))).join('-')
}

/** Sixteen bits as a word: consonant, vowel, consonant, vowel, consonant. */
function wordOf(bits: string): string {
  const take = (from: number, length: number, letters: string) =>
    letters[Number.parseInt(bits.slice(from, from + length), 2)] ?? ''
  return (
    take(0, 4, consonants) +
    take(4, 2, vowels) +
    take(6, 4, consonants) +
    take(10, 2, vowels) +
    take(12, 4, consonants)
  )
}
