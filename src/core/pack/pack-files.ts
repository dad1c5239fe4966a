import { zipSync } from 'fflate'
import { zipDay } from '../bytes/zip-day.ts'
import { nameInArchive } from '../words/name-in-archive.ts'
import type { PackPart } from './bind.ts'

/** A file of its own: a part, or what one group gets. */
export interface PackFile {
  readonly name: string
  readonly title: string
  readonly part: PackPart
}

/** The parts as files that sort in the order in which the room needs them: "3 Papers for the groups/Pair 01 …". */
export function packFiles(parts: readonly PackPart[]): readonly PackFile[] {
  return parts.flatMap((part, place): readonly PackFile[] => {
    const name = `${place + 1} ${part.title}`
    if (part.kind !== 'papers') return [{ name: `${name}.pdf`, title: part.title, part }]
    const digits = String(part.pieces.length).length
    return part.pieces.map((piece, at) => ({
      name: `${name}/${String(at + 1).padStart(digits, '0')} ${nameInArchive(piece.title)}.pdf`,
      title: piece.title,
      part: { ...part, title: piece.title, pieces: [{ ...piece, title: '' }] },
    }))
  })
}

/** The files in one; the same day gives the same bytes. */
export function zipPack(files: Readonly<Record<string, Uint8Array>>, made: Date): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { level: 6, mtime: zipDay(made) }))
}
