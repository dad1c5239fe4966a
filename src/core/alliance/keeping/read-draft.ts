import type { OpenProblem } from '../opening/open-problem.ts'
import { readAlliance } from '../opening/parse.ts'
import { type Draft, parseConflicts } from './draft.ts'

/** The draft that a record of the store or of a backup holds, or why it can't be read; it never throws. */
export function readRecord(record: unknown): Draft | OpenProblem {
  const { alliance: found, changed, conflicts, archived } = Object(record)
  const alliance = readAlliance(found)
  if ('problem' in alliance) return alliance
  const draft = { alliance, changed: momentIn(changed) ?? 0, conflicts: parseConflicts(conflicts) }
  const putAway = momentIn(archived)
  return putAway === undefined ? draft : { ...draft, archived: putAway }
}

function momentIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
