import type { Alliance } from '../alliance/alliance.ts'
import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { FormPart } from '../form/form.ts'

/** The day on which people said that they will look at it again; nothing when they didn't say. */
export function lookAgainOn(form: readonly FormPart[], alliance: Alliance, from: IsoDate): IsoDate | null {
  for (const { question } of form.flatMap(({ asked }) => asked)) {
    const answer = alliance.answers[question.id]
    if (question.kind !== 'date' || question.occasion !== 'check-in' || answer === undefined) continue
    if (answer.kind === 'date') return answer.on
    if (answer.kind === 'period') return addPeriod(from, answer.in)
  }
  return null
}
