import { Damaged } from './Damaged.tsx'
import { focusShelf } from './focus-shelf.ts'
import type { Collection } from './kept.ts'
import { type ActResult, attempt } from './kept-acts.ts'
import { sayTrouble } from './say-trouble.ts'
import type { useActs } from './use-acts.ts'
import type { useShelf } from './use-shelf.ts'
import type { ShelfMessages } from './words.ts'

interface Props {
  readonly kept: Collection
  readonly shelf: Pick<ReturnType<typeof useShelf>, 'remove' | 'lookAgain'>
  readonly acts: Pick<ReturnType<typeof useActs>, 'saveDamaged' | 'tell'>
  readonly messages: ShelfMessages
}

/** Everything here that can't be read: alliances, and what is being answered apart. */
export function DamagedHere({ kept: { damaged, damagedRounds }, shelf, acts, messages }: Props) {
  const words = messages.shelf.damaged
  const told = async (outcome: ActResult) => {
    if (outcome !== 'done') acts.tell({ text: sayTrouble(outcome, messages), tone: 'problem' })
    focusShelf()
  }
  const removeRound = async (id: string) => {
    const outcome = await attempt(async () => {
      const { removeRound } = await import('../keeping/round-store.ts')
      await removeRound(id)
    })
    await shelf.lookAgain()
    await told(outcome)
  }
  const lists = [
    { why: words.why, texts: damaged, onRemove: async (id: string) => told(await shelf.remove(id)) },
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
