import { useSentence } from '../builder/ErrorSummary.tsx'
import type { DayProblem } from '../builder/finish/day-problem.ts'
import { AgreedDay } from '../builder/inputs/AgreedDay.tsx'
import { AgreedNote } from '../builder/inputs/AgreedNote.tsx'
import { useSpeech } from '../builder/speech.ts'
import type { Revision } from '../core/alliance/alliance.ts'

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
  const { words } = useSpeech()
  const sentence = useSentence()
  return (
    <>
      <AgreedDay
        on={agreeing.on}
        look="prompt"
        hint={replaces ? words.paper.replaces : undefined}
        problem={
          problem === null ? undefined : sentence({ field: 'agreed-on', code: problem, last: last?.on })
        }
        onDay={(on) => onAgreeing({ ...agreeing, on })}
      />
      <AgreedNote note={agreeing.note} look="prompt" onNote={(note) => onAgreeing({ ...agreeing, note })} />
    </>
  )
}
