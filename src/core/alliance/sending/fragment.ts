import type { OpenProblem } from '../opening/open-problem.ts'
import { mostText } from '../opening/parse.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { compress, decompress } from './compress.ts'
import { seal, sealRandom, unseal } from './seal.ts'

/** The longest fragment that we make: longer addresses are cut by some mail and chat programs; a file has no limit. */
export const mostFragment = 8_000

/** A passphrase to lock a link with, and 28 random bytes (`sealRandom`) that were never used before. */
export interface Lock {
  readonly passphrase: string
  readonly random: Uint8Array<ArrayBuffer>
}

/** The link would be longer than mostFragment; a file is the way. */
export interface TooLong {
  readonly problem: 'too-long'
  readonly length: number
}

/** Why a link could not be opened; with `needs-passphrase` and `wrong-passphrase`, asking again may help. */
export interface LinkProblem {
  readonly problem: OpenProblem['problem'] | 'needs-passphrase' | 'wrong-passphrase'
}

/** A text as the part of an address after its `#`, which is never sent to a server: `alliance-1.…`, locked `sealed-1.…`. */
export async function packFragment(text: string, lock?: Lock): Promise<string | TooLong> {
  const packed = await compress(text)
  const bytes = lock ? await seal(packed, lock.passphrase, lock.random) : packed
  const fragment = `${lock ? 'sealed' : 'alliance'}-1.${toBase64url(bytes)}`
  return fragment.length > mostFragment ? { problem: 'too-long', length: fragment.length } : fragment
}

/** The text in a fragment, with or without its `#`, or why it can't be read; it is not yet known what the text says. */
export async function unpackFragment(
  fragment: string,
  passphrase?: string,
): Promise<{ readonly text: string } | LinkProblem> {
  const [, lock, version, letters = ''] = /^#?(alliance|sealed)-(\d+)\.(.*)$/s.exec(fragment) ?? []
  if (lock === undefined) return { problem: 'not-ours' }
  if (version !== '1') return { problem: 'too-new' }
  if (letters.length > mostFragment) return { problem: 'too-large' }
  const bytes = fromBase64url(letters)
  if (bytes === undefined || bytes.length === 0) return { problem: 'damaged' }
  return lock === 'sealed' ? await unlocked(bytes, passphrase) : await unpacked(bytes)
}

async function unlocked(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase = '',
): Promise<{ readonly text: string } | LinkProblem> {
  if (bytes.length <= sealRandom) return { problem: 'damaged' }
  if (passphrase === '') return { problem: 'needs-passphrase' }
  const packed = await unseal(bytes, passphrase)
  return packed === undefined ? { problem: 'wrong-passphrase' } : await unpacked(packed)
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly text: string } | LinkProblem> {
  const text = await decompress(bytes, mostText)
  return typeof text === 'string' ? { text } : text
}
