import { attempt } from '../keeping/attempt.ts'
import type { FullLibrary } from '../keeping/full-library.ts'
import type { LibraryNow } from '../keeping/library-now.ts'
import type { ActResult } from '../keeping/refusals.ts'
import { Damaged } from './Damaged.tsx'
import { focusShelf } from './focus-shelf.ts'
import { sayTrouble } from './say-trouble.ts'
import type { useActs } from './use-acts.ts'
import type { ShelfMessages } from './words.ts'

interface Props {
  readonly kept: LibraryNow
  readonly library: Pick<FullLibrary, 'takeOut' | 'removeRound' | 'look'>
  readonly acts: Pick<ReturnType<typeof useActs>, 'saveDamaged' | 'tell'>
  readonly messages: ShelfMessages
}

/** Everything here that can't be read: alliances, and what is being answered apart. */
export function DamagedHere({ kept: { damaged, damagedRounds }, library, acts, messages }: Props) {
  const words = messages.shelf.damaged
  const told = async (outcome: ActResult) => {
    if (outcome !== 'done') acts.tell({ text: sayTrouble(outcome, messages), tone: 'problem' })
    focusShelf()
  }
  const remove = async (id: string) => told(await attempt(() => library.takeOut(id)))
  const removeRound = async (id: string) => {
    const outcome = await attempt(() => library.removeRound(id))
    await library.look()
    await told(outcome)
  }
  const lists = [
    { why: words.why, texts: damaged, onRemove: remove },
    { why: words.roundWhy, texts: damagedRounds, onRemove: removeRound },
  ]
  return (
    <>
      {lists.map(
        ({ texts, ...one }) =>
          texts.length > 0 && <Damaged key={one.why} texts={texts} onSave={acts.saveDamaged} {...one} />,
      )}
    </>
  )
}
