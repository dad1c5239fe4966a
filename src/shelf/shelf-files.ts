import type { Holdings } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { sealRandom } from '../core/alliance/sending/seal.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { dataFile, saveData } from '../keeping/save-data.ts'
import { download, type Handed } from '../kit/download.ts'

/** Hands over one alliance as its data file. */
export function saveDraft({ alliance }: Draft, title: string): Handed {
  return saveData(alliance, dataFile(title))
}

/** Hands over all that is kept in one file, or in several when it is very much. */
export async function saveBackup(holdings: Holdings, made: Date, passphrase?: string): Promise<Handed[]> {
  const { writeBackup } = await import('../core/alliance/keeping/write-backup.ts')
  const random = () => crypto.getRandomValues(new Uint8Array(sealRandom))
  const texts = await writeBackup(
    holdings,
    made,
    passphrase === undefined ? undefined : { passphrase, random },
  )
  for (const text of texts) await mustOpen(text, passphrase)
  return texts.map((text, index) => {
    const part = texts.length === 1 ? '' : `-${index + 1}-of-${texts.length}`
    const file = fileName(`before-we-begin-backup${part}`, dayOf(made), 'json')
    return download(file, 'application/json', text)
  })
}

/** Nobody should trust in a backup that does not open. */
async function mustOpen(text: string, passphrase: string | undefined): Promise<void> {
  const { readBackup } = await import('../core/alliance/keeping/read-backup.ts')
  const opened = await readBackup(text, passphrase)
  if ('problem' in opened) throw new Error(`A backup was made that can’t be opened: ${opened.problem}.`)
  if (opened.isChanged) throw new Error('A backup was made that doesn’t say what was to be in it.')
}
