import type { Round } from '../../core/alliance/apart/round.ts'
import { writeBackup } from '../../core/alliance/keeping/write-backup.ts'
import { dayOf } from '../../core/days/day.ts'
import { fileName } from '../../core/formats/file-name.ts'
import { fill } from '../../core/words/messages.ts'
import { download, type Handed } from '../../kit/download.ts'
import type { SharingMessages } from '../words.ts'

/** Hands over one round as a backup file, which My alliances brings back: with all that is written and sealed in it. */
export async function saveRound(
  round: Round,
  title: string,
  { apart }: SharingMessages['sharing'],
): Promise<Handed> {
  const [text = ''] = await writeBackup({ drafts: [], rounds: [round], unread: [] }, new Date())
  const name = fileName(fill(apart.roundFile, { title }), dayOf(new Date()), 'backup.json')
  return download(name, 'application/json', text)
}
