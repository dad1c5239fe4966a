import { useSentence } from '../builder/ErrorSummary.tsx'
import type { DayProblem } from '../builder/finish/day-problem.ts'
import { AgreedDay } from '../builder/inputs/AgreedDay.tsx'
import { AgreedNote } from '../builder/inputs/AgreedNote.tsx'
import type { IsoDate } from '../core/alliance/alliance.ts'

interface Agreeing {
  readonly on: string // a day, or empty
  readonly note: string
}

interface Props {
  readonly agreeing: Agreeing
  readonly problem: DayProblem | null
  readonly last: IsoDate | undefined // the day of the last agreement
  readonly hint: string | undefined
  readonly onAgreeing: (agreeing: Agreeing) => void
}

/** The day of the agreement, and what people want to remember about it. */
export function AgreeingFields({ agreeing, problem, last, hint, onAgreeing }: Props) {
  const sentence = useSentence()
  return (
    <>
      <AgreedDay
        on={agreeing.on}
        look="prompt"
        hint={hint}
        problem={problem === null ? undefined : sentence({ field: 'agreed-on', code: problem, last })}
        onDay={(on) => onAgreeing({ ...agreeing, on })}
      />
      <AgreedNote note={agreeing.note} look="prompt" onNote={(note) => onAgreeing({ ...agreeing, note })} />
    </>
  )
}
