/** Bytes as letters that stand in an address as they are (RFC 4648, section 5, without padding). */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes again, or nothing when the letters are not such a text. */
export function fromBase64url(letters: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(letters) || letters.length % 4 === 1) return undefined
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
