import type { Sheet } from '../core/layout/page.ts'
import type { Length } from '../core/templates/length.ts'
import type { Unanswered } from '../engine/engine-job.ts'
import { Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'

/** How somebody wants the paper. */
export interface Wishes {
  readonly length: Length
  readonly sheet: Sheet
  readonly unanswered: Unanswered | null // null as long as nobody has chosen
}

interface Props {
  readonly wishes: Wishes
  readonly usual: Unanswered // what becomes of open questions, if nobody has chosen
  readonly onWishes: (wishes: Wishes) => void
}

/** The length and the size of the paper, and what becomes of open questions. */
export function PaperWishes({ wishes, usual, onWishes }: Props) {
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
    </>
  )
}

interface ChoicesProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly labels: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

function Choices<Value extends string>({ name, value, labels, onChoose }: ChoicesProps<Value>) {
  const values = Object.keys(labels) as Value[] // the keys of a record are its values here
  return (
    <div class="options">
      {values.map((one) => (
        <label class="option" key={one}>
          <input
            type="radio"
            name={name}
            id={`${name}-${one}`}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          <span>{labels[one]}</span>
        </label>
      ))}
    </div>
  )
}
