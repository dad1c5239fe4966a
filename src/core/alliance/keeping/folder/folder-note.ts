import type { Alliance } from '../../alliance.ts'
import { readAlliance } from '../../opening/parse.ts'

/** What this browser remembers of a folder of somebody's own, so that it knows who has changed what. */
export interface FolderNote {
  readonly files: Readonly<Record<string, SeenFile>> // by the id of the alliance
  readonly settled: Readonly<Record<string, SettledFile>> // by the name of the file
}

/** The file of an alliance, and what it said when the browser and it last said the same. */
export interface SeenFile {
  readonly name: string
  readonly alliance: Alliance
}

/** A file that somebody was asked about: as long as it says the same, nobody is asked again. */
export interface SettledFile {
  readonly checksum: string // of its text
  readonly isTaken: boolean // what it says was taken in; otherwise it is left as it is, and nothing is written into it
}

/** The note of a folder that was chosen just now. */
export const newFolderNote: FolderNote = { files: {}, settled: {} }

/** The note that the store holds; what of it can't be read is asked about once more. */
export function folderNoteIn(value: unknown): FolderNote {
  const { files, settled } = Object(value)
  return {
    files: Object.fromEntries(Object.entries(Object(files)).flatMap(([id, one]) => seenIn(id, one))),
    settled: Object.fromEntries(
      Object.entries(Object(settled)).flatMap(([name, one]) => settledIn(name, one)),
    ),
  }
}

function seenIn(id: string, value: unknown): [string, SeenFile][] {
  const { name, alliance } = Object(value)
  const read = readAlliance(alliance)
  return typeof name !== 'string' || 'problem' in read ? [] : [[id, { name, alliance: read }]]
}

function settledIn(name: string, value: unknown): [string, SettledFile][] {
  const { checksum, isTaken } = Object(value)
  return typeof checksum === 'string' ? [[name, { checksum, isTaken: isTaken === true }]] : []
}
