import type { Reason } from './weigh-passphrase.ts'

/** How long a passphrase holds out against somebody who has the link and tries one after the other. */
export type Strength =
  | { readonly kind: 'none' | 'fair' | 'strong' }
  | { readonly kind: 'weak'; readonly reason: Reason }

/**
 * A graphics card tries about ten thousand a second at 600,000 rounds: 43 bits keep it busy for a quarter of a century,
 * 60 keep a thousand of them busy for three thousand years.
 */
const fairBits = 43
const strongBits = 60

/**
 * The strength of a passphrase that somebody made; `known` are words that everybody connects with them. The lists of
 * common words are loaded when it is first asked, which fails without a connection.
 */
export async function strengthOf(passphrase: string, known: readonly string[] = []): Promise<Strength> {
  const text = passphrase.normalize('NFKC').trim()
  if (text === '') return { kind: 'none' }
  const { weigh } = await import('./weigh-passphrase.ts')
  const { bits, reason } = weigh(text, known)
  if (bits < fairBits) return { kind: 'weak', reason }
  return { kind: bits < strongBits ? 'fair' : 'strong' }
}
