import type { Library } from '../keeping/library.ts'
import { saveData } from '../keeping/save-data.ts'
import type { Handed } from '../kit/download.ts'

/** Saves the alliance on the desk as a file of this name, and remembers that it is in one; null when there is none. */
export function savedFrom({ get, noteFile }: Library, file: string): Handed | null {
  const { alliance } = get()
  if (alliance === null) return null
  noteFile()
  return saveData(alliance, file)
}
