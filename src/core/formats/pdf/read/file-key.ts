import { cbc } from '@noble/ciphers/aes.js'
import { md5 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../../../bytes/join-bytes.ts'
import { rc4 } from './rc4.ts'

/** What a locked file says about its lock (ISO 32000-2, 7.6.4.2). */
export interface Protection {
  readonly revision: number // 2 to 6
  readonly keyLength: number // in bytes, 5 to 16; of revisions up to 4
  readonly owner: Uint8Array // O
  readonly user: Uint8Array // U
  readonly userKey: Uint8Array // UE; of revisions 5 and 6
  readonly permissions: number // P
  readonly id: Uint8Array // the first one of the file
  readonly locksMetadata: boolean
}

/** The key of a file that opens without a password, as most readers open it without asking; nothing when it needs one. */
export function fileKey(protection: Protection): Uint8Array | undefined {
  return protection.revision >= 5 ? newerKey(protection) : olderKey(protection)
}

/** Algorithm 2.A, with the empty password. */
function newerKey({ revision, user, userKey }: Protection): Uint8Array | undefined {
  const hash = revision === 5 ? sha256 : hardenedHash
  if (user.length < 48 || userKey.length < 32) return undefined
  if (!hasSameBytes(hash(user.slice(32, 40)), user.subarray(0, 32))) return undefined
  const key = hash(user.slice(40, 48))
  return cbc(key, new Uint8Array(16), { disablePadding: true }).decrypt(userKey.slice(0, 32))
}

const mostRounds = 1000 // each ends it with a chance of about one in eight, after the first 64

/** Algorithm 2.B, with the empty password. */
function hardenedHash(salt: Uint8Array): Uint8Array {
  let key: Uint8Array = sha256(salt)
  for (let round = 0, last = 0; round < 64 || (last > round - 32 && round < mostRounds); round++) {
    const repeated = joinBytes(Array.from({ length: 64 }, () => key))
    const locked = cbc(key.slice(0, 16), key.slice(16, 32), { disablePadding: true }).encrypt(repeated)
    const sum = locked.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    key = ([sha256, sha384, sha512][sum % 3] ?? sha256)(locked)
    last = locked.at(-1) ?? 0
  }
  return key.slice(0, 32)
}

/** Algorithm 2, with the empty password, and 4 and 5, which say whether that is the right one. */
function olderKey(protection: Protection): Uint8Array | undefined {
  const { revision, keyLength, owner, user, permissions, id, locksMetadata } = protection
  const rights = new Uint8Array(4)
  new DataView(rights.buffer).setInt32(0, permissions, true)
  const extra = revision >= 4 && !locksMetadata ? new Uint8Array(4).fill(255) : new Uint8Array(0)
  const length = revision === 2 ? 5 : keyLength
  let key: Uint8Array = md5(joinBytes([padding, owner.subarray(0, 32), rights, id, extra]))
  for (let round = 0; revision >= 3 && round < 50; round++) key = md5(key.slice(0, length))
  key = key.slice(0, length)
  const checked = revision === 2 ? rc4(key, padding) : thoroughCheck(key, id)
  return hasSameBytes(checked, user.subarray(0, checked.length)) ? key : undefined
}

function thoroughCheck(key: Uint8Array, id: Uint8Array): Uint8Array {
  let check: Uint8Array = md5(joinBytes([padding, id]))
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    )
  return check
}

function hasSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i])
}

/** What stands for the missing letters of a password (Algorithm 2, step a). */
const padding = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
)
