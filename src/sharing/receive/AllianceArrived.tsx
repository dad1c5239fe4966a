import { useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import type { News } from '../../builder/Notice.tsx'
import { sendAddress } from '../../builder/sharing-address.ts'
import { Step } from '../../builder/steps/Step.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/draft.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { fill } from '../../core/words/messages.ts'
import type { Arriving } from '../arriving.ts'
import { GoesAlong } from '../GoesAlong.tsx'
import type { Kept } from '../use-kept.ts'
import { useWords } from '../words.ts'
import { Merge } from './Merge.tsx'
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
  const { words, language, say } = useWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const title = titleOf(alliance, language) || words.unnamed
  const template = content.templates.find(({ id }) => id === alliance.template)
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act()
    } catch (reason) {
      console.warn('This browser refused to keep it.', reason)
      tell({ text: words.refused, tone: 'problem' })
    }
  }
  const open = (draft: Draft, base: Draft | null) => attempt(() => kept.openInBuilder(draft, base))
  const leave = () => {
    onLeave()
    tell({ text: words.receive.left, tone: 'news' })
  }
  const undo = async ({ back, draft }: Outcome) => {
    await attempt(() =>
      back === null ? kept.store.remove(draft.alliance.id) : kept.store.keepAside(back, draft),
    )
    onLeave()
    tell({ text: words.merge.undone, tone: 'news' })
  }

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
      return (
        <Step title={words.receive.nothingNewTitle} why={fill(words.receive.nothingNewWhy, { title })}>
          <p class="buttons">
            <button type="button" class="main" onClick={() => open(arriving.here, arriving.here)}>
              {words.receive.openInBuilder}
            </button>
            <a href={sendAddress(alliance.id)}>{words.merge.sendBack}</a>
          </p>
        </Step>
      )
    case 'new':
      return (
        <Step
          title={fill(words.receive.newTitle, { title })}
          kicker={template && say(template.title)}
          why={words.receive.newWhy}
        >
          <GoesAlong title={words.receive.inIt} alliance={alliance} />
          <p class="buttons">
            <button
              type="button"
              class="main"
              onClick={() => open({ alliance, changed: Date.now(), conflicts: [] }, null)}
            >
              {words.receive.openInBuilder}
            </button>
            <button type="button" class="second" onClick={leave}>
              {words.receive.leave}
            </button>
          </p>
        </Step>
      )
  }
}
