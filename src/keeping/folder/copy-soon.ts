import type { KeptText } from '../../core/alliance/keeping/recalled.ts'
import { mayHaveFolder } from './folder-flag.ts'

const patience = 3_000 // milliseconds after the last change

/** Brings the folder up to date a moment after something was kept, if there is one; its code comes only then. */
export function createCopying(textsHere: () => Promise<readonly KeptText[]>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    if (typeof localStorage === 'undefined' || !mayHaveFolder()) return
    clearTimeout(timer)
    timer = setTimeout(() => void copy(textsHere), patience)
  }
}

async function copy(textsHere: () => Promise<readonly KeptText[]>): Promise<void> {
  try {
    const { lookIntoFolder } = await import('./look-into-folder.ts')
    await lookIntoFolder(textsHere)
  } catch (reason) {
    console.warn('The folder was not brought up to date; the page of all alliances says why.', reason)
  }
}
