import type { Alliance } from '../core/alliance/alliance.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { allianceText } from '../core/formats/json.ts'
import { download, type Handed } from '../kit/download.ts'

/** Hands over the alliance as its data file, without the engine: it works when nothing else does. */
export function saveData(alliance: Alliance, name: string): Handed {
  return saveText(dataText(alliance), name)
}

/** Hands over what can't be read any more, as it is: the alliance if there is one, else all that was kept. */
export function saveDamaged({ json, record }: KeptText): Handed {
  return saveText(json || (JSON.stringify(record) ?? ''), dataFile(''))
}

/** Hands over a text as a file of data. */
export function saveText(text: string, name: string): Handed {
  return download(name, 'application/json', text)
}

/** What the data file of an alliance says. */
export function dataText(alliance: Alliance): string {
  return allianceText(alliance)
}

/** What a data file is called that is saved today; the title may be empty. */
export function dataFile(title: string): string {
  return fileName(title, dayOf(new Date()), 'alliance.json')
}
