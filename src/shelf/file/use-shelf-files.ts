import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { fill } from '../../core/words/messages.ts'
import type { FileNow } from '../../keeping/file/look-into-files.ts'
import { focusShelf } from '../focus-shelf.ts'
import { type TakingIn, useTakingIn } from '../folder/use-taking-in.ts'
import type { ShelfContent } from '../shelf-content.ts'
import { useFiles } from './use-files.ts'

/** The files of single alliances, as the page of all alliances shows them; each act is told, with a way back. */
export function useShelfFiles(taking: TakingIn, content: ShelfContent) {
  const { kept, texts, world, words, tellUndo, settling } = useTakingIn(taking)
  const { now, settle, stop, ...acts } = useFiles(kept, texts, world)

  /** The file of this alliance, if it has one. */
  function fileOf({ alliance }: Draft): FileNow | undefined {
    return now.kind === 'known' ? now.files.get(alliance.id) : undefined
  }

  /** Whether a file can be chosen for it: the browser lets a page, and it has none. */
  function canHave(draft: Draft): boolean {
    return now.kind === 'known' && fileOf(draft) === undefined
  }

  async function stopUsing({ alliance }: Draft, file: string): Promise<void> {
    tellUndo(fill(words.file.stopped, { file }), [await stop(alliance.id)])
    focusShelf()
  }

  return { now, fileOf, canHave, content, stop: stopUsing, onSettle: settling(settle), ...acts }
}
