import { saveData } from '../keeping/save-data.ts'
import type { Handed } from '../kit/download.ts'
import type { useDesk } from './use-desk.ts'

/** Saves the alliance on the desk as a file of this name, and remembers that it is in one; null when there is none. */
export function savedFrom({ desk, noteFile }: ReturnType<typeof useDesk>, file: string): Handed | null {
  const { alliance } = desk
  if (alliance === null) return null
  noteFile()
  return saveData(alliance, file)
}
