import { nameInArchive } from '../words/name-in-archive.ts'

/**
 * What the file of one paper of many is called: “007 Ada Lovelace.pdf”. It sorts in the order of the list, every file system
 * takes it, and no two are alike, since each has its number.
 */
export function entryName(place: number, count: number, names: readonly string[]): string {
  const number = String(place + 1).padStart(Math.max(3, String(count).length), '0')
  return `${`${number} ${nameInArchive(names.join(', '))}`.trim()}.pdf`
}
