import { parseRound } from '../core/alliance/apart/round.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { roundRecords } from './round-store.ts'

/** The rounds of answering apart that lie here and can't be read, each as it is. */
export async function damagedRounds(name?: string): Promise<readonly KeptText[]> {
  const records = await roundRecords(name)
  return records.flatMap(({ id, value }): KeptText[] => {
    if (parseRound(value) !== undefined) return []
    const { changed } = Object(value)
    const moment = typeof changed === 'number' ? changed : 0
    return [{ id, json: JSON.stringify(value) ?? '', changed: moment, conflicts: undefined, record: value }]
  })
}
