import type { Alliance } from '../../../../../src/core/alliance/alliance.ts'
import type { Draft } from '../../../../../src/core/alliance/keeping/draft.ts'
import {
  type FolderNote,
  newFolderNote,
} from '../../../../../src/core/alliance/keeping/folder/folder-note.ts'
import { type FolderFile, planFolder } from '../../../../../src/core/alliance/keeping/folder/plan-folder.ts'
import { anAlliance, text } from '../../an-alliance.ts'

const draft = (different: Partial<Alliance> = {}): Draft => ({
  alliance: anAlliance(different),
  changed: 1,
  conflicts: [],
})
/** What a browser keeps that says this. */
export const says = (words: Record<string, string>, different: Partial<Alliance> = {}) =>
  draft({
    answers: Object.fromEntries(Object.entries(words).map(([key, said]) => [key, text(said)])),
    ...different,
  })
/** Its file in the folder. */
export const file = ({ alliance }: Draft, name = 'ana.alliance.json'): FolderFile => ({
  name,
  text: JSON.stringify(alliance),
})
/** What is remembered when both said this last. */
export const seen = ({ alliance }: Draft, name = 'ana.alliance.json'): FolderNote => ({
  files: { [alliance.id]: { name, alliance } },
  settled: {},
})
const named = (_alliance: Alliance, attempt: number) => `ana${attempt || ''}.alliance.json`
/** What a look into the folder comes to. */
export const plan = (drafts: readonly Draft[], files: readonly FolderFile[], note = newFolderNote) =>
  planFolder(drafts, files, note, named)
