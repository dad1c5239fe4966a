import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import { attempt } from '../../keeping/attempt.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { LibraryNow } from '../../keeping/library-now.ts'
import type { useActs } from '../use-acts.ts'
import type { ShelfMessages } from '../words.ts'
import type { SettlingWorld, Undo } from './settling.ts'

/** What taking in from files of somebody's own needs to know of the page. */
export interface TakingIn {
  readonly kept: LibraryNow
  readonly library: FullLibrary
  readonly acts: Pick<ReturnType<typeof useActs>, 'keepOrSave' | 'tell'>
  readonly speech: { readonly language: string; readonly messages: ShelfMessages }
}

/** Takes in what came from a folder or a file, and tells of it with a way back. */
export function useTakingIn({ kept, library, acts: { keepOrSave, tell }, speech }: TakingIn) {
  const words = speech.messages.shelf
  const world: SettlingWorld = {
    keep: keepOrSave,
    remove: async (id) => (await attempt(() => library.takeOut(id))) === 'done',
  }

  function tellUndo(text: string, undos: readonly Undo[]): void {
    const run = async () => {
      for (const undo of undos.toReversed()) await undo()
      await library.look()
      tell(null)
    }
    tell({ text, tone: 'news', act: { label: words.undo, run } })
  }

  /** The act of a button: does what was chosen and tells of it; why it was not done was told already. */
  function settling(settle: (came: CameFromFolder, choice: CameChoice) => Promise<Undo | null>) {
    return async (came: CameFromFolder, choice: CameChoice): Promise<void> => {
      const undo = await settle(came, choice)
      if (undo === null) return
      const title = shownTitle(came.alliance, speech.language) || words.unnamed
      const sentence = choice === 'leave' ? words.folder.leftNow : words.folder.taken
      tellUndo(fill(sentence, { title, file: came.name }), [undo])
    }
  }

  return { kept, texts: library.texts, world, words, tellUndo, settling }
}
