import { useEffect } from 'preact/hooks'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import { sendAddress } from '../../kit/addresses/sharing-address.ts'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'

/** What was done with an alliance that came. */
export interface Intake {
  readonly kind: 'together' | 'second'
  readonly draft: Draft // as it is kept now
  readonly back: Draft | null // what was kept before; null when it is new
  readonly settledAsMine: readonly Conflict[] // of which nobody is asked again
}

interface Props {
  readonly outcome: Intake
  readonly onOpen: (draft: Draft) => void
  readonly onUndo: () => void
}

/** Says what is kept now, with a way on and a way back. */
export function TakenIn({ outcome: { kind, draft }, onOpen, onUndo }: Props) {
  const { words, language } = useWords()
  const title = shownTitle(draft.alliance, language) || words.unnamed
  const isTogether = kind === 'together'
  useEffect(() => document.getElementById('step-title')?.focus(), [])
  return (
    <Step
      title={fill(isTogether ? words.merge.doneTitle : words.merge.twoTitle, { title })}
      why={isTogether ? words.merge.doneWhy : words.merge.twoWhy}
    >
      <p class="buttons">
        <button type="button" class="main" onClick={() => onOpen(draft)}>
          {words.receive.openInBuilder}
        </button>
        <button type="button" class="second" onClick={onUndo}>
          {words.apart.undo}
        </button>
        {isTogether && <a href={sendAddress(draft.alliance.id)}>{words.merge.sendBack}</a>}
      </p>
    </Step>
  )
}
