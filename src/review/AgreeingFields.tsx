import type { DayProblem } from '../builder/day-problem.ts'
import { GrowingText } from '../builder/inputs/GrowingText.tsx'
import { hintId, Labelled, problemId } from '../builder/inputs/Labelled.tsx'
import { useSpeech } from '../builder/speech.ts'
import type { Revision } from '../core/alliance/alliance.ts'
import { sayDate } from '../core/paper/dates.ts'
import { fill } from '../core/words/messages.ts'

interface Agreeing {
  readonly on: string // a day, or empty
  readonly note: string
}

interface Props {
  readonly agreeing: Agreeing
  readonly problem: DayProblem | null
  readonly replaces: boolean // the version that was agreed on this very day
  readonly last: Revision | undefined
  readonly onAgreeing: (agreeing: Agreeing) => void
}

/** The day of the agreement, and what people want to remember about it. */
export function AgreeingFields({ agreeing, problem, replaces, last, onAgreeing }: Props) {
  const { words, language } = useSpeech()
  const sentences = {
    'day-missing': words.problems.dayMissing,
    'day-too-early': fill(words.problems.dayTooEarly, {
      date: last ? sayDate(last.on, language) : '',
    }),
  } as const satisfies Record<DayProblem, string>
  const hint = replaces ? words.paper.replaces : undefined
  const described = [hint && hintId('agreed-on'), problem && problemId('agreed-on')].filter(Boolean).join(' ')
  return (
    <>
      <Labelled
        id="agreed-on"
        label={words.paper.agreedOn}
        look="prompt"
        group={false}
        hint={hint}
        problem={problem === null ? undefined : sentences[problem]}
      >
        <input
          type="date"
          class="field"
          id="agreed-on"
          aria-invalid={problem !== null}
          aria-describedby={described || undefined}
          value={agreeing.on}
          onInput={({ currentTarget: { value } }) => onAgreeing({ ...agreeing, on: value })}
        />
      </Labelled>
      <Labelled id="note" label={words.paper.note} look="prompt" group={false} hint={words.paper.noteHint}>
        <GrowingText
          id="note"
          rows={2}
          describedBy={hintId('note')}
          text={agreeing.note}
          onText={(note) => onAgreeing({ ...agreeing, note })}
        />
      </Labelled>
    </>
  )
}
