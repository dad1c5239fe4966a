import { fingerprint } from '../agreed.ts'

/** The SHA-256 of a value, in hexadecimal: the same however its keys are ordered and its lines are broken. */
export async function checksumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(fingerprint(value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
