import { useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import type { News } from '../../builder/Notice.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Arriving } from '../arriving.ts'
import type { Kept } from '../use-kept.ts'
import { useWords } from '../words.ts'
import { Merge } from './Merge.tsx'
import { NewHere } from './NewHere.tsx'
import { NothingNew } from './NothingNew.tsx'
import { type Outcome, TakenIn } from './TakenIn.tsx'

interface Props {
  readonly content: Content
  readonly kept: Kept
  readonly alliance: Alliance
  readonly arriving: Arriving
  readonly tell: (news: News | null) => void
  readonly onLeave: () => void
}

/** An alliance has come: whose it is, and what to do with it. */
export function AllianceArrived({ content, kept, alliance, arriving, tell, onLeave }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { attempt, open, undo, leave } = useWaysOn(kept, tell, onLeave)
  if (outcome !== null) {
    return <TakenIn outcome={outcome} onOpen={(draft) => open(draft, draft)} onUndo={() => undo(outcome)} />
  }
  switch (arriving.kind) {
    case 'different':
      return (
        <Merge
          {...{ content, kept, alliance, attempt }}
          merging={arriving}
          onDone={setOutcome}
          onLeave={leave}
        />
      )
    case 'nothing-new':
      return <NothingNew alliance={alliance} onOpen={() => open(arriving.here, arriving.here)} />
    case 'new':
      return <NewHere {...{ content, alliance }} onOpen={(draft) => open(draft, null)} onLeave={leave} />
  }
}

/** What can be done with what has come; a browser that refuses to keep it is told of. */
function useWaysOn(kept: Kept, tell: Props['tell'], onLeave: () => void) {
  const { words } = useWords()
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act()
    } catch (reason) {
      console.warn('This browser refused to keep it.', reason)
      tell({ text: words.refused, tone: 'problem' })
    }
  }
  const leaveWith = (text: string) => {
    onLeave()
    tell({ text, tone: 'news' })
  }
  const undo = async ({ back, draft }: Outcome) => {
    await attempt(() =>
      back === null ? kept.store.remove(draft.alliance.id) : kept.store.keepAside(back, draft),
    )
    leaveWith(words.merge.undone)
  }
  const open = (draft: Draft, base: Draft | null) => attempt(() => kept.openInBuilder(draft, base))
  return { attempt, open, undo, leave: () => leaveWith(words.receive.left) }
}
