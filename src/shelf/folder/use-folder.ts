import { useEffect, useState } from 'preact/hooks'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import { mayHaveCopies } from '../../keeping/folder/copies-flag.ts'
import type { FolderNow } from '../../keeping/folder/look-into-folder.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { LibraryNow } from '../../keeping/library-now.ts'
import { type NoteChange, type SettlingWorld, settle } from './settling.ts'

/** What is known of the folder; `unsupported` where a browser has no such thing. */
export type FolderHere = FolderNow | { readonly kind: 'unknown' | 'unsupported' | 'part-missing' }

/** The folder of somebody's own in which a copy of all is kept. */
export function useFolder(
  { drafts, isKnown }: LibraryNow,
  texts: FullLibrary['texts'],
  world: SettlingWorld,
) {
  const [now, setNow] = useState<FolderHere>({ kind: 'unknown' })
  const withPart = (act: FolderAct, change?: NoteChange) => withFolder(texts, act, change)
  const look = async (change?: NoteChange) => setNow(await withPart(async () => {}, change))
  useEffect(() => {
    if (!isKnown) return
    if (typeof window.showDirectoryPicker !== 'function') return setNow({ kind: 'unsupported' })
    if (mayHaveCopies('folder')) void look()
    else setNow({ kind: 'none' })
  }, [drafts, isKnown])

  /** Asks the person for a folder; whoever thinks better of it has changed nothing. */
  async function choose(): Promise<void> {
    const handle = await picked()
    if (handle !== undefined) setNow(await withPart((part) => part.takeFolder(handle)))
  }

  /** The browser asks the person once more whether this page may. */
  async function allow(): Promise<void> {
    setNow(await withPart((part) => part.askForFolder()))
  }

  async function stop(): Promise<void> {
    setNow(await withPart((part) => part.leaveFolder()))
  }

  const settleFile = (came: CameFromFolder, choice: CameChoice) => settle(came, choice, world, look)

  /** Asks again about the files that were left as they are. */
  const askAgain = () => look((note) => ({ ...note, settled: {} }))

  return { now, choose, allow, stop, settle: settleFile, askAgain, tryAgain: () => look() }
}

type FolderPart = typeof import('../../keeping/folder/look-into-folder.ts')
type FolderAct = (part: FolderPart) => Promise<void>

/** Does something with the folder, and looks into it; its code comes only then. */
async function withFolder(
  texts: FullLibrary['texts'],
  act: FolderAct,
  change?: NoteChange,
): Promise<FolderHere> {
  try {
    const part = await import('../../keeping/folder/look-into-folder.ts')
    await act(part)
    return await part.lookIntoFolder(texts, change)
  } catch (reason) {
    console.warn('The folder could not be looked into.', reason)
    return { kind: 'part-missing' }
  }
}

async function picked(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'alliances', mode: 'readwrite', startIn: 'documents' })
  } catch (reason) {
    console.warn('No folder was chosen.', reason)
    return undefined
  }
}
