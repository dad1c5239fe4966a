import type { Alliance } from '../../core/alliance/alliance.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { lastingFileName } from '../../core/formats/file-name.ts'
import { askFor } from '../../keeping/folder/reaching.ts'

const options: FilePicking = {
  id: 'alliances',
  startIn: 'documents',
  types: [{ accept: { 'application/json': ['.json'] } }],
}

/**
 * A file that is made just now. Browsers empty a file that is chosen here and was there already, after asking whether to
 * replace it; so whoever has one is sent to `openedFile`.
 */
export function savedFile(alliance: Alliance): Promise<FileSystemFileHandle | undefined> {
  const suggestedName = lastingFileName(titleOf(alliance, alliance.language), 'alliance.json')
  return pickedOrNone(async () => await window.showSaveFilePicker?.({ ...options, suggestedName }))
}

/** A file that is there already, as one that another computer wrote; the browser asks whether this page may write into it. */
export function openedFile(): Promise<FileSystemFileHandle | undefined> {
  return pickedOrNone(async () => {
    const [handle] = (await window.showOpenFilePicker?.(options)) ?? []
    await askFor(handle)
    return handle
  })
}

async function pickedOrNone(
  pick: () => Promise<FileSystemFileHandle | undefined>,
): Promise<FileSystemFileHandle | undefined> {
  try {
    return await pick()
  } catch (reason) {
    console.warn('No file was chosen.', reason)
    return undefined
  }
}
