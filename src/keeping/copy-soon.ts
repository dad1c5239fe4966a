import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { type CopiesIn, mayHaveCopies } from './folder/copies-flag.ts'

const patience = 3_000 // milliseconds after the last change

type TextsHere = () => Promise<readonly KeptText[]>

/** Brings the folder and the files up to date a moment after something was kept, if there are some; their code comes only then. */
export function createCopying(textsHere: TextsHere): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    if (typeof localStorage === 'undefined') return
    const places = (['folder', 'files'] as const).filter(mayHaveCopies)
    if (places.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => places.forEach((where) => void copy(where, textsHere)), patience)
  }
}

async function copy(where: CopiesIn, textsHere: TextsHere): Promise<void> {
  try {
    await lookInto[where](textsHere)
  } catch (reason) {
    console.warn('A copy was not brought up to date; the page of all alliances says why.', reason)
  }
}

const lookInto = {
  folder: async (textsHere) => (await import('./folder/look-into-folder.ts')).lookIntoFolder(textsHere),
  files: async (textsHere) => (await import('./file/look-into-files.ts')).lookIntoFiles(textsHere),
} as const satisfies Record<CopiesIn, (textsHere: TextsHere) => Promise<unknown>>
