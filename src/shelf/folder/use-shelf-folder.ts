import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { CameChoice } from '../../core/alliance/keeping/folder/settle-came.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import type { useActs } from '../use-acts.ts'
import type { useShelf } from '../use-shelf.ts'
import type { ShelfMessages } from '../words.ts'
import { useFolder } from './use-folder.ts'

interface Speech {
  readonly language: string
  readonly messages: ShelfMessages
}

/** The folder as the page of all alliances shows it: what is taken in from it is told, with a way back. */
export function useShelfFolder(
  { kept, remove, lookAgain }: Pick<ReturnType<typeof useShelf>, 'kept' | 'remove' | 'lookAgain'>,
  { keepOrSave, tell }: Pick<ReturnType<typeof useActs>, 'keepOrSave' | 'tell'>,
  { language, messages: { shelf: words } }: Speech,
) {
  const folder = useFolder(kept.drafts, kept.isKnown, {
    keep: keepOrSave,
    remove: async (id) => (await remove(id)) === 'done',
  })

  async function onSettle(came: CameFromFolder, choice: CameChoice): Promise<void> {
    const undo = await folder.settle(came, choice)
    if (undo === null) return // why was told already
    const title = shownTitle(came.alliance, language) || words.unnamed
    const sentence = choice === 'leave' ? words.folder.leftNow : words.folder.taken
    tellDone(fill(sentence, { title, file: came.name }), [undo])
  }

  /** Stops at the first that the browser refuses; what came in before can be undone. */
  async function onBringAll(all: readonly CameFromFolder[]): Promise<void> {
    const undos: (() => Promise<void>)[] = []
    for (const came of all) {
      const undo = await folder.settle(came, 'together')
      if (undo === null) return
      undos.push(undo)
    }
    tellDone(fill(words.folder.tookAll, { count: all.length }), undos)
  }

  function tellDone(text: string, undos: readonly (() => Promise<void>)[]): void {
    const run = async () => {
      for (const undo of undos.toReversed()) await undo()
      await lookAgain()
      tell(null)
    }
    tell({ text, tone: 'news', act: { label: words.undo, run } })
  }

  return { folder, onSettle, onBringAll }
}
