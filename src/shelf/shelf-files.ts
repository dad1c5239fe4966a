import { dayOf } from '../builder/finish/day.ts'
import { fileName } from '../builder/finish/file-name.ts'
import type { KeptText } from '../builder/keeping/draft.ts'
import { dataFile, saveData, saveText } from '../builder/keeping/save-data.ts'
import { download } from '../builder/opening/files.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'

/** Hands over one alliance as its data file. */
export function saveDraft({ alliance }: Draft, title: string): void {
  saveData(alliance, dataFile(title))
}

/** Hands over what can't be read any more, as it is. */
export function saveDamaged({ json }: KeptText): void {
  saveText(json, dataFile(''))
}

/** Hands over all alliances in one file; gives back its name. */
export async function saveBackup(drafts: readonly Draft[], made: Date): Promise<string> {
  const { backupText } = await import('../core/alliance/keeping/backup.ts')
  const file = fileName('before-we-begin-backup', dayOf(made), 'json')
  download(file, 'application/json', backupText(drafts, made))
  return file
}
