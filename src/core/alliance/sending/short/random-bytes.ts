import { fromBase64url, toBase64url } from '../../../bytes/base64url.ts'

/** Random bytes that stand in a text as letters, such as ids and hashes: no compression makes those small, so they travel as bytes. */
export interface RandomBytes {
  /** The bytes that were taken out so far, one after the other. */
  readonly bytes: number[]
}

const mostRandomBytes = 255 // their number is one byte of the link

/** The UUID taken out, or, where it is none, the text as it is. */
export function takeUuid(taken: RandomBytes, text: string): string {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
  return isUuid ? take(taken, text, bytesOfHex(text.replaceAll('-', ''))) : text
}

/** The 32 bytes of a hash taken out, or the text as it is. */
export function takeHash(taken: RandomBytes, text: string): string {
  const bytes = text.length === 43 ? fromBase64url(text) : undefined
  return bytes !== undefined && toBase64url(bytes) === text ? take(taken, text, bytes) : text
}

function take(taken: RandomBytes, text: string, bytes: Uint8Array): string {
  if (taken.bytes.length + bytes.length > mostRandomBytes) return text
  taken.bytes.push(...bytes)
  return ''
}

/** Puts the bytes back where they were taken from, in the same order. */
export function putBack(bytes: Uint8Array) {
  let at = 0
  const next = (length: number) => {
    at += length
    return bytes.slice(at - length, at)
  }
  return {
    uuid: (text: string) => (text === '' ? uuidOf(next(16)) : text),
    hash: (text: string) => (text === '' ? toBase64url(next(32)) : text),
  }
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
