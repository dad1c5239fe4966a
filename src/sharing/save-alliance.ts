import { dayOf } from '../builder/finish/day.ts'
import { fileName } from '../builder/finish/file-name.ts'
import { saveText } from '../builder/keeping/save-data.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { titleOf } from '../core/alliance/title.ts'

/** Hands over an alliance as its data file; gives back its name. */
export function saveAlliance(alliance: Alliance, language: string): string {
  const file = allianceFile(alliance, language)
  saveText(allianceText(alliance), file)
  return file
}

/** What the data file of an alliance is called today. */
export function allianceFile(alliance: Alliance, language: string): string {
  return fileName(titleOf(alliance, language), dayOf(new Date()), 'alliance.json')
}

/** What its data file says. */
export function allianceText(alliance: Alliance): string {
  return JSON.stringify(alliance, null, 2)
}
