import type { Alliance } from '../core/alliance/alliance.ts'
import { titleOf } from '../core/alliance/title.ts'
import type { Handed } from '../kit/download.ts'
import { dataFile, saveData } from './save-data.ts'

/** Hands over an alliance as its data file. */
export function saveAlliance(alliance: Alliance, language: string): Handed {
  return saveData(alliance, dataFile(titleOf(alliance, language)))
}
