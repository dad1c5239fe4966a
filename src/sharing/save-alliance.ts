import { dataFile, saveData } from '../builder/keeping/save-data.ts'
import type { Handed } from '../builder/opening/download.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { titleOf } from '../core/alliance/title.ts'

/** Hands over an alliance as its data file. */
export function saveAlliance(alliance: Alliance, language: string): Handed {
  return saveData(alliance, dataFile(titleOf(alliance, language)))
}
