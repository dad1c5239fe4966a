import type { Alliance } from '../core/alliance/alliance.ts'
import type { Unanswered } from '../engine/engine-job.ts'
import { Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { Choices } from './Choices.tsx'
import { InThisPdf } from './InThisPdf.tsx'
import type { Wishes } from './wishes.ts'

interface Props {
  readonly alliance: Alliance
  readonly wishes: Wishes
  readonly usual: Unanswered // what becomes of open questions, if nobody has chosen
  readonly onWishes: (wishes: Wishes) => void
}

/** The length and the size of the paper, what becomes of open questions, and what the file holds. */
export function PaperWishes({ alliance, wishes, usual, onWishes }: Props) {
  const { words } = useSpeech()
  return (
    <>
      <Labelled id="length-one-page" label={words.paper.length} look="prompt" group>
        <Choices
          name="length"
          value={wishes.length}
          labels={{
            'one-page': words.paper.onePage,
            'two-sides': words.paper.twoSides,
            whole: words.paper.whole,
          }}
          onChoose={(length) => onWishes({ ...wishes, length })}
        />
      </Labelled>
      <Labelled id="sheet-a4" label={words.paper.sheet} look="prompt" group>
        <Choices
          name="sheet"
          value={wishes.sheet}
          labels={{ a4: words.paper.a4, letter: words.paper.letter }}
          onChoose={(sheet) => onWishes({ ...wishes, sheet })}
        />
      </Labelled>
      <Labelled id="unanswered-lines" label={words.paper.unanswered} look="prompt" group>
        <Choices
          name="unanswered"
          value={wishes.unanswered ?? usual}
          labels={{ lines: words.paper.lines, 'left-out': words.paper.leftOut }}
          onChoose={(unanswered) => onWishes({ ...wishes, unanswered })}
        />
      </Labelled>
      <InThisPdf {...{ alliance, wishes, onWishes }} />
    </>
  )
}
