/** Bytes as base64, in Node and in a worker alike: the only way in which two of the libraries take a font from memory. */
export function base64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(letters.join(''))
}
