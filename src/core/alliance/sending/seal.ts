import { joinBytes } from '../../bytes/join-bytes.ts'
/** How many random bytes a seal needs: 16 for the salt, 12 for the initialisation vector. */
export const sealRandom = 28

const saltBytes = 16

/**
 * Rounds of PBKDF2-HMAC-SHA-256 between a passphrase and its key: as many as the OWASP Password Storage Cheat Sheet
 * asks for (600,000). Part of the format: another number is another version.
 */
const rounds = 600_000

/**
 * The bytes locked with a passphrase: AES-256-GCM, with salt and initialisation vector in front. `random` are
 * `sealRandom` bytes that were never used before. `about` says what the bytes are and in which version; it is
 * authenticated and not part of what comes out, so that nothing sealed for one purpose opens for another.
 */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  random: Uint8Array<ArrayBuffer>,
  about = '',
): Promise<Uint8Array<ArrayBuffer>> {
  if (random.length !== sealRandom)
    throw new Error(`A seal needs ${sealRandom} random bytes; it got ${random.length}.`)
  const key = await keyOf(passphrase, random.slice(0, saltBytes))
  const locked = await crypto.subtle.encrypt(cipher(random, about), key, bytes)
  return joinBytes([random, new Uint8Array(locked)])
}

/** The bytes again; nothing when the passphrase is another one or a byte was changed, which can't be told apart. */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  about = '',
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return await unlocking(passphrase)(sealed, about)
}

/** Unlocks one thing after the other with the same passphrase. */
export type Unlock = (
  sealed: Uint8Array<ArrayBuffer>,
  about: string,
) => Promise<Uint8Array<ArrayBuffer> | undefined>

const mostKeys = 4 // each takes its time, and somebody may send a thousand

/** The same for several tries at one link: a key is made once for each salt, and only for a few of those. */
export function unlocking(passphrase: string): Unlock {
  const keys = new Map<string, Promise<CryptoKey>>()
  return async (sealed, about) => {
    const salt = sealed.slice(0, saltBytes)
    const key = keys.get(salt.join()) ?? (keys.size < mostKeys ? keyOf(passphrase, salt) : undefined)
    if (key === undefined) return undefined
    keys.set(salt.join(), key)
    try {
      const bytes = await crypto.subtle.decrypt(cipher(sealed, about), await key, sealed.slice(sealRandom))
      return new Uint8Array(bytes)
    } catch {
      return undefined
    }
  }
}

function cipher(sealed: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  const iv = sealed.slice(saltBytes, sealRandom)
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) }
}

/** One passphrase, however the keyboard writes its accents, gives one key. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const kind = { name: 'AES-GCM', length: 256 }
  return await crypto.subtle.deriveKey(derivation, material, kind, false, ['encrypt', 'decrypt'])
}
