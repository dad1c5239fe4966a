import type { BackupProblem } from '../core/alliance/keeping/backup.ts'
import { fileKind } from '../core/formats/file-kind.ts'
import { fill } from '../core/words/messages.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import type { News } from '../kit/Notice.tsx'
import type { ShelfMessages } from './words.ts'

/** Says of another file of ours that it is no backup, with the way to where it opens; null when it may be one. */
export function notABackup(bytes: Uint8Array, file: string, { shelf, open }: ShelfMessages): News | null {
  const words = shelf.restore
  const toBuilder = { label: words.toBuilder, href: pageBeside('builder') }
  switch (fileKind(bytes)) {
    case 'alliance':
      return problem(words.isAlliance, file, toBuilder)
    case 'pdf':
      return problem(words.isPdf, file, toBuilder)
    case 'alliance-apart':
      return problem(words.isApart, file, { label: open.toReceive, href: pageBeside('receive') })
    case 'alliance-my-part':
      return problem(words.isMyPart, file, { label: open.toMyPart, href: pageBeside('my-part') })
    case 'alliance-backup':
    case null:
      return null
  }
}

/** Says why a backup can't be opened, and what to do. */
export function backupRefusal(code: BackupProblem['problem'], file: string, { shelf }: ShelfMessages): News {
  return problem(sentenceOf(code, shelf.restore), file)
}

function problem(sentence: string, file: string, way?: News['way']): News {
  return { text: fill(sentence, { file }), tone: 'problem', ...(way && { way }) }
}

function sentenceOf(problem: BackupProblem['problem'], words: ShelfMessages['shelf']['restore']): string {
  switch (problem) {
    case 'not-ours':
    case 'protected':
    case 'backup': // it is one
      return words.notOurs
    case 'too-new':
      return words.tooNew
    case 'damaged':
      return words.damaged
    case 'too-large':
      return words.tooLarge
    case 'needs-passphrase':
    case 'wrong-passphrase':
      return words.wrong
  }
}
