import { fromBase64url, toBase64url } from '../../bytes/base64url.ts'
import type { Alliance } from '../alliance.ts'
import type { Apart } from '../apart/apart.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { mostText } from '../opening/parse.ts'
import { withChecksum, withoutChecksum } from './checksum.ts'
import { inflateText } from './inflate-text.ts'
import { pack, packInWindow, unpack, unpackInWindow } from './pack.ts'
import { seal, sealRandom, type Unlock } from './seal.ts'
import { type Short, shorten } from './short/shorten.ts'

/** The longest fragment that we make: longer addresses are cut by many mail and chat programs; a file has no limit. */
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

/**
 * Why a fragment could not be opened. With a lock of the first format, a wrong passphrase can't be told from a letter
 * that was lost (`wrong-or-damaged`); with a later one it can.
 */
export interface FragmentProblem {
  readonly problem: OpenProblem['problem'] | LockProblem
}

/** What stands between a locked link and its reader. */
export type LockProblem = 'needs-passphrase' | 'wrong-passphrase' | 'wrong-or-damaged'

type OpenedFragment = { readonly json: string } | FragmentProblem

/** What is sent as the part of an address after its `#`, which is never sent to a server: `alliance-2.…`, locked `sealed-2.…`; `alliance-3.…` for other scripts. */
export async function packFragment(sent: Alliance | Apart, lock?: Lock): Promise<string | TooLong> {
  const short = shorten(sent)
  const length = Math.max(JSON.stringify(sent).length, new TextEncoder().encode(short.text).length)
  if (length > mostText) return { problem: 'too-long', length } // however small it packs, nobody could read it again
  return await fragmentOf(short, lock)
}

/** The same for what was made short already. */
export async function fragmentOf(short: Short, lock?: Lock): Promise<string | TooLong> {
  const { version, packed } = await shortest(short)
  const bytes = lock ? await seal(packed, lock.passphrase, lock.random, `sealed-${version}`) : packed
  const fragment = `${lock ? 'sealed' : 'alliance'}-${version}.${toBase64url(withChecksum(bytes))}`
  return fragment.length > mostFragment ? { problem: 'too-long', length: fragment.length } : fragment
}

/** Version 3 is for other scripts than Latin; pages that are still open from before don't know it. */
async function shortest(short: Short): Promise<{ readonly version: 2 | 3; readonly packed: Bytes }> {
  const [packed, windowed] = [await pack(short), await packInWindow(short)]
  const isWorthIt = windowed !== undefined && windowed.length < 0.95 * packed.length
  return isWorthIt ? { version: 3, packed: windowed } : { version: 2, packed }
}

/** What a fragment holds, or why it can't be read; it is not yet known what the text says. */
export async function unpackFragment(fragment: string, unlock?: Unlock): Promise<OpenedFragment> {
  const [, format = '', version = '', letters = ''] = /^(alliance|sealed)-(\d+)\.(.*)$/s.exec(fragment) ?? []
  if (format === '') return { problem: 'not-ours' }
  if (!isVersion(version)) return { problem: 'too-new' }
  if (letters.length > mostFragment) return { problem: 'too-large' }
  const bytes = fromBase64url(letters)
  if (bytes === undefined || bytes.length === 0) return { problem: 'damaged' }
  const whole = version === '1' ? bytes : withoutChecksum(bytes)
  if (whole === undefined) return { problem: 'damaged' }
  if (format === 'alliance') return await unpackers[version](whole)
  return await unlocked(whole, version, unlock)
}

async function unlocked(
  sealed: Bytes,
  version: FragmentVersion,
  unlock: Unlock | undefined,
): Promise<OpenedFragment> {
  if (sealed.length <= sealRandom) return { problem: 'damaged' }
  if (unlock === undefined) return { problem: 'needs-passphrase' }
  const packed = await unlock(sealed, version === '1' ? '' : `sealed-${version}`)
  if (packed !== undefined) return await unpackers[version](packed)
  return { problem: version === '1' ? 'wrong-or-damaged' : 'wrong-passphrase' }
}

type Bytes = Uint8Array<ArrayBuffer>
type FragmentVersion = '1' | '2' | '3'

function isVersion(version: string): version is FragmentVersion {
  return Object.hasOwn(unpackers, version)
}

/** How each version that was ever sent is read, for ever. */
const unpackers: Readonly<Record<FragmentVersion, (packed: Bytes) => Promise<OpenedFragment>>> = {
  1: (packed) => inflateText(packed, mostText),
  2: (packed) => unpack(packed, mostText),
  3: (packed) => unpackInWindow(packed, mostText),
}
