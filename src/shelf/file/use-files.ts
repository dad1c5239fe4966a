import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { newFolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import type { KeptFile } from '../../keeping/file/file-store.ts'
import type { FileChange, FilesNow } from '../../keeping/file/look-into-files.ts'
import { mayHaveCopies } from '../../keeping/folder/copies-flag.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { LibraryNow } from '../../keeping/library-now.ts'
import { type SettlingWorld, settle, type Undo } from '../folder/settling.ts'
import { openedFile, savedFile } from './picked-file.ts'

/** What is known of the files of single alliances; `unsupported` where a browser has no such thing, or nobody has looked yet. */
export type FilesHere =
  | { readonly kind: 'unsupported' | 'part-missing' }
  | { readonly kind: 'known'; readonly files: FilesNow }

/** The files of somebody's own, each of which is kept up to date with one alliance. */
export function useFiles(kept: LibraryNow, texts: FullLibrary['texts'], world: SettlingWorld) {
  const { now, look } = useLook(kept, texts)

  /** Puts another file, or none, in the place of the one before, and gives that back. */
  async function exchange(id: string, next: KeptFile | undefined): Promise<KeptFile | undefined> {
    let before: KeptFile | undefined
    await look(undefined, async (part) => {
      before = await part.exchangeFile(id, next)
    })
    return before
  }

  /** Asks for a file, new or not; whoever thinks better of it has changed nothing. */
  async function choose(draft: Draft, isNew: boolean): Promise<void> {
    const handle = await (isNew ? savedFile(draft.alliance) : openedFile())
    if (handle !== undefined) await exchange(draft.alliance.id, { handle, note: newFolderNote })
  }

  /** The browser asks the person once more whether this page may. */
  const allow = (id: string) => look(undefined, (part) => part.askForFile(id))

  /** Uses the file no more; the way back is given. */
  async function stop(id: string): Promise<Undo> {
    const before = await exchange(id, undefined)
    return async () => void (await exchange(id, before))
  }

  const settleFile = (came: CameFromFolder, choice: CameChoice) =>
    settle(came, choice, world, (change) => look({ id: came.alliance.id, change }))

  /** Asks again about a file that was left as it is. */
  const askAgain = (id: string) => look({ id, change: (note) => ({ ...note, settled: {} }) })

  return { now, choose, allow, stop, settle: settleFile, askAgain, tryAgain: () => look() }
}

/** How it stands with the files, from the first look; each look may do something first. */
function useLook({ drafts, isKnown }: LibraryNow, texts: FullLibrary['texts']) {
  const [now, setNow] = useState<FilesHere>({ kind: 'unsupported' })
  const isFirst = useRef(true)
  const look = async (decided?: FileChange, first: FilesAct = async () => {}) =>
    setNow(await withFiles(texts, first, decided))
  useEffect(() => {
    if (!isKnown || typeof window.showSaveFilePicker !== 'function') return
    if (!mayHaveCopies('files')) return setNow({ kind: 'known', files: new Map() })
    void look(undefined, isFirst.current ? (part) => part.forgetFilesOfGone(texts) : undefined)
    isFirst.current = false
  }, [drafts, isKnown])
  return { now, look }
}

type FilesPart = typeof import('../../keeping/file/look-into-files.ts')
type FilesAct = (part: FilesPart) => Promise<void>

/** Does something with the files, and looks into them; its code comes only then. */
async function withFiles(
  texts: FullLibrary['texts'],
  act: FilesAct,
  decided?: FileChange,
): Promise<FilesHere> {
  try {
    const part = await import('../../keeping/file/look-into-files.ts')
    await act(part)
    return { kind: 'known', files: await part.lookIntoFiles(texts, decided) }
  } catch (reason) {
    console.warn('The files could not be looked into.', reason)
    return { kind: 'part-missing' }
  }
}
