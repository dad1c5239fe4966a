import { withinBytes } from './within-bytes.ts'

const mostEntryBytes = 160 // every file system takes 255; a number and an ending come to it

/** A title as the name of a file among others, as every file system takes it; empty where nothing of it can stand there. */
export function nameInArchive(title: string): string {
  const name = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '') // marks of directions; those that join letters stay
    .replace(/[\p{Cc}<>:"/\\|?*\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return withinBytes(name, mostEntryBytes).replace(/[. ]+$/, '')
}
