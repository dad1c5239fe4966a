import { dataFile, saveData } from '../builder/keeping/save-data.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { titleOf } from '../core/alliance/title.ts'

/** Hands over an alliance as its data file; gives back its name. */
export function saveAlliance(alliance: Alliance, language: string): string {
  const file = dataFile(titleOf(alliance, language))
  saveData(alliance, file)
  return file
}
