import { type AgreeProblem, fieldOf } from '../core/alliance/agreement-problem.ts'
import type { Revision } from '../core/alliance/alliance.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import { AgreedDay } from '../export/AgreedDay.tsx'
import { AgreedNote } from '../export/AgreedNote.tsx'
import { ClockQuestion } from '../export/ClockQuestion.tsx'
import type { Clock } from '../export/use-clock.ts'
import { useSentence } from '../kit/ErrorSummary.tsx'

interface Agreeing {
  readonly on: string // a day, or empty
  readonly note: string
}

interface Props {
  readonly agreeing: Agreeing
  readonly problem: AgreeProblem | null
  readonly last: IsoDate | undefined // the day of the last agreement
  readonly hint: string | undefined
  readonly clock: Clock
  readonly onLeaveOut: (revision: Revision) => void
  readonly onAgreeing: (agreeing: Agreeing) => void
}

/** The day of the agreement, and what people want to remember about it. */
export function AgreeingFields({ agreeing, problem, last, hint, clock, onLeaveOut, onAgreeing }: Props) {
  const sentence = useSentence()
  const problemAt = (field: string) =>
    problem !== null && fieldOf(problem) === field ? sentence({ field, code: problem, last }) : undefined
  return (
    <>
      <ClockQuestion clock={clock} problem={problemAt('clock')} onLeaveOut={onLeaveOut} />
      <AgreedDay
        on={agreeing.on}
        look="prompt"
        hint={hint}
        latest={clock.latest}
        problem={problemAt('agreed-on')}
        onDay={(on) => onAgreeing({ ...agreeing, on })}
      />
      <AgreedNote note={agreeing.note} look="prompt" onNote={(note) => onAgreeing({ ...agreeing, note })} />
    </>
  )
}
