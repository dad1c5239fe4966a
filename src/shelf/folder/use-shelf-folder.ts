import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import { fill } from '../../core/words/messages.ts'
import type { Undo } from './settling.ts'
import { useFolder } from './use-folder.ts'
import { type TakingIn, useTakingIn } from './use-taking-in.ts'

/** The folder as the page of all alliances shows it: what is taken in from it is told, with a way back. */
export function useShelfFolder(taking: TakingIn) {
  const { kept, texts, world, words, tellUndo, settling } = useTakingIn(taking)
  const folder = useFolder(kept, texts, world)

  /** Stops at the first that the browser refuses; what came in before can be undone. */
  async function onBringAll(all: readonly CameFromFolder[]): Promise<void> {
    const undos: Undo[] = []
    for (const came of all) {
      const undo = await folder.settle(came, 'together')
      if (undo === null) return
      undos.push(undo)
    }
    tellUndo(fill(words.folder.tookAll, { count: all.length }), undos)
  }

  return { folder, onSettle: settling(folder.settle), onBringAll }
}
