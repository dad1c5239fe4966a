import { fingerprint } from '../../agreed.ts'
import type { Alliance } from '../../alliance.ts'
import { parseAlliance } from '../../opening/parse.ts'
import { checksumOf } from '../checksum.ts'
import type { Draft } from '../draft.ts'
import { besideFile } from './beside-file.ts'
import type { FolderNote, SeenFile } from './folder-note.ts'

/** A file of the folder; its text is null where the folder didn't give it. */
export interface FolderFile {
  readonly name: string
  readonly text: string | null
}

/** An alliance that is to be written, in place of what the file said when it was read; null for a file that is new. */
export interface FolderWrite {
  readonly name: string
  readonly alliance: Alliance
  readonly before: string | null
}

/** What a file says and this browser doesn't. Of one alliance there is one at a time. */
export interface CameFromFolder {
  readonly name: string
  readonly text: string
  readonly alliance: Alliance
  readonly isSecond: boolean // another file holds the same alliance: a cloud’s “conflicted copy”
  readonly here: Draft | null // null: the browser doesn’t have it
  readonly merged: Draft | null // both in one
}

/** What a look into the folder comes to; nothing is changed yet. */
export interface FolderPlan {
  readonly writes: readonly FolderWrite[]
  readonly came: readonly CameFromFolder[]
  readonly spare: readonly string[] // second copies that say nothing more
  readonly unread: readonly string[] // files that can't be read; they stay as they are
  readonly left: readonly string[] // files that somebody left as they are
  readonly note: FolderNote
}

/** Whether a file may be one of ours: clouds put their own words before the last full stop only. */
export function isOurName(name: string): boolean {
  return /\.alliance\b.*\.json$/iu.test(name) && !name.startsWith('.')
}

/**
 * What to write into a folder and what to ask about, so that it holds what this browser keeps and neither loses a word.
 * `nameOf` names the file of an alliance that has none yet, as the `attempt`-th try.
 */
export async function planFolder(
  drafts: readonly Draft[],
  files: readonly FolderFile[],
  note: FolderNote,
  nameOf: (alliance: Alliance, attempt: number) => string,
): Promise<FolderPlan> {
  const { read, unread } = readFiles(files)
  const plan = { writes: [], came: [], spare: [], unread, left: [], files: { ...note.files } } as GrowingPlan
  const taken = new Set(files.map(({ name }) => name.toLowerCase()))
  for (const draft of drafts) {
    const { id } = draft.alliance
    const [main, ...copies] = likeliestFirst(read.get(id) ?? [], note.files[id])
    if (main === undefined)
      plan.writes.push({
        name: freeName(draft, note, unread, taken, nameOf),
        alliance: draft.alliance,
        before: null,
      })
    else await lookAtMain(plan, draft, main, note)
    for (const copy of copies) await lookAtCopy(plan, draft, copy, note)
  }
  const here = new Set(drafts.map(({ alliance }) => alliance.id))
  for (const [id, there] of read) if (!here.has(id)) await lookAtNew(plan, id, there, note)
  const { files: seen, ...rest } = plan
  return { ...rest, note: { files: seen, settled: note.settled } }
}

interface GrowingPlan {
  readonly writes: FolderWrite[]
  readonly came: CameFromFolder[]
  readonly spare: string[]
  readonly unread: readonly string[]
  readonly left: string[]
  readonly files: Record<string, SeenFile>
}

interface ReadFile {
  readonly name: string
  readonly text: string
  readonly alliance: Alliance
}

function readFiles(files: readonly FolderFile[]) {
  const read = new Map<string, readonly ReadFile[]>()
  const unread: string[] = []
  for (const { name, text } of files) {
    const alliance = text === null ? { problem: 'damaged' as const } : parseAlliance(text)
    if (text === null || 'problem' in alliance) unread.push(name)
    else read.set(alliance.id, [...(read.get(alliance.id) ?? []), { name, text, alliance }])
  }
  return { read, unread }
}

/** The file of the alliance first: the one that is known, else the one with the plainest name; then its copies. */
function likeliestFirst(files: readonly ReadFile[], seen: SeenFile | undefined): readonly ReadFile[] {
  const weight = ({ name }: ReadFile) =>
    (name === seen?.name ? 0 : 1_000) + (name.endsWith('.alliance.json') ? 0 : 500) + name.length
  return files.toSorted((one, other) => weight(one) - weight(other) || (one.name < other.name ? -1 : 1))
}

async function lookAtMain(plan: GrowingPlan, draft: Draft, file: ReadFile, note: FolderNote): Promise<void> {
  const { name, text, alliance } = file
  const seen = note.files[alliance.id]
  const found = besideFile(draft, alliance, seen?.name === name ? seen.alliance : null)
  if (found.kind === 'same') plan.files[alliance.id] = { name, alliance }
  else if (found.kind === 'contained') plan.writes.push({ name, alliance: draft.alliance, before: text })
  else if ((await settledAs(file, note)) !== undefined) plan.left.push(name)
  else ask(plan, { ...file, isSecond: false, here: draft, merged: found.merged })
}

async function lookAtCopy(plan: GrowingPlan, draft: Draft, file: ReadFile, note: FolderNote): Promise<void> {
  const found = besideFile(draft, file.alliance, null)
  const settled = await settledAs(file, note)
  if (found.kind !== 'more') plan.spare.push(file.name)
  else if (settled) (settled.isTaken ? plan.spare : plan.left).push(file.name)
  else ask(plan, { ...file, isSecond: true, here: draft, merged: found.merged })
}

/** Nobody is asked about what was deleted here on purpose and is still in its file as it was. */
async function lookAtNew(
  plan: GrowingPlan,
  id: string,
  files: readonly ReadFile[],
  note: FolderNote,
): Promise<void> {
  const seen = note.files[id]
  const order = likeliestFirst(files, seen)
  for (const [place, file] of order.entries()) {
    const isGone = seen !== undefined && fingerprint(seen.alliance) === fingerprint(file.alliance)
    if (isGone || (await settledAs(file, note)) !== undefined) plan.left.push(file.name)
    else ask(plan, { ...file, isSecond: place > 0, here: null, merged: null })
  }
}

/** One at a time: what the next file says is only known when the one before it was answered. */
function ask(plan: GrowingPlan, came: CameFromFolder): void {
  if (!plan.came.some(({ alliance }) => alliance.id === came.alliance.id)) plan.came.push(came)
}

async function settledAs({ name, text }: ReadFile, { settled }: FolderNote) {
  const found = settled[name]
  return found !== undefined && found.checksum === (await checksumOf(text)) ? found : undefined
}

/** The name that it had, so that a file that was deleted comes back where it was; else one that nothing has. */
function freeName(
  { alliance }: Draft,
  { files }: FolderNote,
  unread: readonly string[],
  taken: Set<string>,
  nameOf: (alliance: Alliance, attempt: number) => string,
): string {
  const before = files[alliance.id]?.name
  const isFree = before !== undefined && !unread.includes(before) && !taken.has(before.toLowerCase())
  let name = isFree ? before : nameOf(alliance, 0)
  for (let attempt = 1; taken.has(name.toLowerCase()); attempt++) name = nameOf(alliance, attempt)
  taken.add(name.toLowerCase())
  return name
}
