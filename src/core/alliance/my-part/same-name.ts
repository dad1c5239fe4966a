/** A name in small letters, without marks and with single spaces, so that two spellings of it can be told to be one. */
export function fold(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/\s+/gu, ' ').trim()
}
