import type { Alliance } from '../../alliance.ts'
import { parseAlliance } from '../../opening/parse.ts'
import type { Draft } from '../draft.ts'
import type { FolderNote } from './folder-note.ts'
import { type CameFromFolder, planFolder } from './plan-folder.ts'

/**
 * How the one file of an alliance stands to it: it lacks something and is to be written; it says the same; it says
 * something that isn't here; somebody left it as it is; or it is something else, which null stands for unless it is
 * another alliance.
 */
export type FilePlan =
  | { readonly kind: 'write' }
  | { readonly kind: 'left' }
  | { readonly kind: 'same'; readonly note: FolderNote }
  | { readonly kind: 'came'; readonly came: CameFromFolder }
  | { readonly kind: 'other'; readonly alliance: Alliance | null }

/**
 * What to do with a file that is to hold one alliance, by the rules of a folder: what it holds and this browser doesn't
 * is asked about, and never written over. Its text is null where it is too long to be one of ours.
 */
export async function planFile(
  draft: Draft,
  { name, text }: { readonly name: string; readonly text: string | null },
  note: FolderNote,
): Promise<FilePlan> {
  if (text?.trim() === '') return { kind: 'write' } // made just now, or emptied by something else
  const there = text === null ? null : parseAlliance(text)
  if (there === null || 'problem' in there) return { kind: 'other', alliance: null }
  if (there.id !== draft.alliance.id) return { kind: 'other', alliance: there }
  const plan = await planFolder([draft], [{ name, text }], note, () => name)
  const [came] = plan.came
  if (came !== undefined) return { kind: 'came', came }
  if (plan.writes.length > 0) return { kind: 'write' }
  return plan.left.length > 0 ? { kind: 'left' } : { kind: 'same', note: plan.note }
}
