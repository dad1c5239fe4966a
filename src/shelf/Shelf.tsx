import { useMemo, useState } from 'preact/hooks'
import { dayOf } from '../builder/finish/day.ts'
import { Notice } from '../builder/Notice.tsx'
import { useDrop } from '../builder/opening/use-drop.ts'
import { AllianceList } from './AllianceList.tsx'
import { Damaged } from './Damaged.tsx'
import { focusShelf } from './focus-shelf.ts'
import { Keeping } from './Keeping.tsx'
import { Nothing } from './Nothing.tsx'
import { RestoreReview } from './RestoreReview.tsx'
import { rowOf } from './row.ts'
import type { ShelfContent } from './shelf-content.ts'
import { useActs } from './use-acts.ts'
import { useRestore } from './use-restore.ts'
import { useShelf } from './use-shelf.ts'
import { type ShelfMessages, ShelfSpeech } from './words.ts'

interface Props {
  readonly content: ShelfContent
  readonly language: string // BCP 47
  readonly messages: ShelfMessages
}

/** Every alliance that is kept in this browser. */
export default function Shelf({ content, language, messages }: Props) {
  const words = messages.shelf
  const [speech] = useState({ language, messages })
  const shelf = useShelf()
  const { kept } = shelf
  const acts = useActs(shelf, messages, language)
  const { drafts, damaged } = kept
  const { review, choose, restore, cancel } = useRestore({ drafts, messages, ...acts })
  const isOver = useDrop(choose)
  const rows = useMemo(() => {
    const today = dayOf(new Date())
    return drafts.map((draft) => rowOf(draft, content, language, today))
  }, [drafts, content, language])
  const close = () => {
    acts.tell(null)
    focusShelf()
  }
  const removeDamaged = async (id: string) => {
    await shelf.remove(id)
    focusShelf()
  }
  return (
    <ShelfSpeech speech={speech}>
      <div class="builder shelf" data-awake={kept.isKnown}>
        <Notice news={acts.news} onClose={close} />
        {review && <RestoreReview {...{ review, content }} onRestore={restore} onCancel={cancel} />}
        {!kept.isKnown && <p class="looking">{words.looking}</p>}
        {kept.isRefused && <p class="refusal">{words.problems.refused}</p>}
        {damaged.length > 0 && <Damaged texts={damaged} onSave={acts.saveDamaged} onRemove={removeDamaged} />}
        {kept.isKnown && !kept.isRefused && rows.length === 0 && <Nothing onFile={choose} />}
        {rows.length > 0 && (
          <>
            <AllianceList rows={rows} onCopy={acts.copy} onRemove={acts.putAway} />
            <Keeping kept={kept} onBackUp={acts.backUp} onFile={choose} />
          </>
        )}
        {isOver && <p class="drop-here">{messages.open.dropHere}</p>}
      </div>
    </ShelfSpeech>
  )
}
