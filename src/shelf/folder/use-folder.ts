import { useEffect, useState } from 'preact/hooks'
import type { Draft, StoredBase } from '../../core/alliance/keeping/draft.ts'
import type { FolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import { type CameChoice, cameDraft, settleCame } from '../../core/alliance/keeping/folder/settle-came.ts'
import { openDraftStore } from '../../keeping/draft-store.ts'
import { mayHaveFolder } from '../../keeping/folder/folder-flag.ts'
import type { FolderNow } from '../../keeping/folder/look-into-folder.ts'
import { newId } from '../../kit/new-id.ts'

/** What is known of the folder; `unsupported` where a browser has no such thing. */
export type FolderHere = FolderNow | { readonly kind: 'unknown' | 'unsupported' | 'part-missing' }

/** With what a file of the folder is taken in; both say whether the browser did it. */
export interface FolderWorld {
  readonly keep: (draft: Draft, base: StoredBase) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
}

type Change = (note: FolderNote) => Promise<FolderNote> | FolderNote

/** The folder of somebody's own in which a copy of all is kept. */
export function useFolder(drafts: readonly Draft[], isKnown: boolean, { keep, remove }: FolderWorld) {
  const [now, setNow] = useState<FolderHere>({ kind: 'unknown' })
  const look = async (change?: Change) => setNow(await lookInto(change))
  useEffect(() => {
    if (!isKnown) return
    if (typeof window.showDirectoryPicker !== 'function') return setNow({ kind: 'unsupported' })
    if (mayHaveFolder()) void look()
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

  /** Does what somebody chose for a file, while no other tab looks into the folder; says how to undo it, or null. */
  async function settle(came: CameFromFolder, choice: CameChoice): Promise<(() => Promise<void>) | null> {
    const draft = cameDraft(came, choice, newId, Date.now())
    let isDone = true
    await look(async (note) => {
      if (draft !== null)
        isDone = await keep(draft, draft.alliance.id === came.here?.alliance.id ? came.here : null)
      return isDone ? await settleCame(note, came, choice) : note
    })
    return isDone ? () => look((note) => undo(note, came, draft)) : null
  }

  async function undo(note: FolderNote, came: CameFromFolder, draft: Draft | null): Promise<FolderNote> {
    const isMine = draft !== null && draft.alliance.id === came.here?.alliance.id
    const isDone =
      draft === null || (isMine && came.here ? await keep(came.here, draft) : await remove(draft.alliance.id))
    return isDone ? asBefore(note, came) : note
  }

  /** Asks again about the files that were left as they are. */
  const askAgain = () => look((note) => ({ ...note, settled: {} }))

  return { now, choose, allow, stop, settle, askAgain, tryAgain: () => look() }
}

/** Without what was noted of it: what the file says is asked about again, and not written over. */
function asBefore({ files, settled }: FolderNote, { name, alliance }: CameFromFolder): FolderNote {
  const { [alliance.id]: _file, ...otherFiles } = files
  const { [name]: _settled, ...others } = settled
  return { files: otherFiles, settled: others }
}

type Part = typeof import('../../keeping/folder/look-into-folder.ts')

function lookInto(change?: Change): Promise<FolderHere> {
  return withPart(async () => {}, change)
}

/** Does something with the folder, and looks into it; its code comes only then. */
async function withPart(act: (part: Part) => Promise<void>, change?: Change): Promise<FolderHere> {
  try {
    const part = await import('../../keeping/folder/look-into-folder.ts')
    await act(part)
    return await part.lookIntoFolder(openDraftStore().all, change)
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
