import { readTopics } from '../../src/content/read-content.ts'
import { allianceSchema } from '../../src/core/alliance/alliance.ts'
import { apartSchema } from '../../src/core/alliance/apart/apart.ts'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { openAnything } from '../../src/core/formats/open-file.ts'
import { passphrase } from './passphrase.ts'

/** Something to open: the bytes of a file, or the fragment of a link. */
export type Specimen = { readonly file: Uint8Array } | { readonly link: string }

/** How an opening ended, in a word such as `opened` or `too-large`; a mistake begins with "Mistake:". */
export type Ending = string

const questions = new Map(readTopics().flatMap((topic) => topic.questions.map(({ id, kind }) => [id, kind])))
const opening = { kindOf: (question: string) => questions.get(question), newId: () => 'fuzz' }
const untouched = prototypes()

/** Opens it, and judges how that ended: whole, or with a problem that has a name, and nothing else changed. */
export async function endingOf(found: Specimen): Promise<Ending> {
  try {
    const ending = judged(await open(found))
    if (prototypes() !== untouched) return 'Mistake: a prototype was changed.'
    return ending
  } catch (problem) {
    return `Mistake: it threw ${problem instanceof Error ? problem.stack : problem}`
  }
}

async function open(found: Specimen): Promise<unknown> {
  if ('link' in found) return await receiveLink(found.link, passphrase)
  const opened = await openAnything(found.file, opening)
  if ('problem' in opened && opened.problem === 'backup') return await openBackup(found.file)
  if ('alliance' in opened) return opened.alliance
  return 'apart' in opened ? opened.apart : opened
}

async function openBackup(file: Uint8Array): Promise<unknown> {
  const backup = await readBackup(new TextDecoder().decode(file))
  if ('problem' in backup) return backup
  const bad = backup.drafts.find(({ alliance }) => !allianceSchema.safeParse(alliance).success)
  return bad?.alliance ?? { problem: 'backup' }
}

const problems = [
  'not-ours',
  'too-new',
  'damaged',
  'protected',
  'too-large',
  'backup',
  'flattened',
  'needs-passphrase',
  'wrong-passphrase',
  'wrong-or-damaged',
]

function judged(opened: unknown): Ending {
  if (typeof opened !== 'object' || opened === null) return 'Mistake: it opened as nothing.'
  if ('problem' in opened) {
    return problems.includes(String(opened.problem))
      ? String(opened.problem)
      : `Mistake: ${String(opened.problem)}?`
  }
  const isWhole = allianceSchema.safeParse(opened).success || apartSchema.safeParse(opened).success
  return isWhole ? 'opened' : 'Mistake: it opened as something that is not whole.'
}

/** Everything that every object, list and text in the program inherits. */
function prototypes(): string {
  const all = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
  return JSON.stringify([all.map((one) => Reflect.ownKeys(one).map(String)), 'polluted' in globalThis])
}
