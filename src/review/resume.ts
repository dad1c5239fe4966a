import type { Alliance } from '../core/alliance/alliance.ts'
import { asksEach } from '../core/form/form.ts'
import type { AgreedLine } from '../core/review/lines.ts'
import type { Progress } from '../core/review/progress.ts'
import { numberAt, type PulseQuestion } from '../core/review/pulse-now.ts'
import type { Stop } from './place.ts'

/**
 * Where a review goes on: with the first person who has said nothing yet, or with all of a large group, the first line, or
 * the agreement.
 */
export function placeToGoOn(
  alliance: Alliance,
  pulse: readonly PulseQuestion[],
  lines: readonly AgreedLine[],
  { hasPulse, verdicts, apart }: Progress,
): Stop {
  const { id, people, answers } = alliance
  const isSilent = (person: string) =>
    !hasPulse || pulse.every((question) => numberAt(answers, question.id, person) === undefined)
  const hasVerdicts = Object.keys(verdicts).length > 0
  const isGivenApart = hasPulse && apart !== undefined // whoever is silent then is not in the room
  if (!hasVerdicts && !hasPulse && !asksEach(people)) return { kind: 'everybody', id }
  const isAsked = !hasVerdicts && !isGivenApart && asksEach(people)
  const person = isAsked ? people.find((one) => isSilent(one.id)) : undefined
  if (person !== undefined) return { kind: 'person', id, person: person.id }
  if (!hasVerdicts) return { kind: 'numbers', id }
  const line = lines.find(({ question }) => verdicts[question.id] === undefined)
  return line === undefined ? { kind: 'agree', id } : { kind: 'line', id, question: line.question.id }
}
