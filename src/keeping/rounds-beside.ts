import type { Round } from '../core/alliance/apart/round.ts'
import type { RoundRecord } from './round-record.ts'

/** What is being answered apart, for a page that looks at it beside something else; what reads rounds comes only then. */
export const roundsBeside = {
  allRounds: async (): Promise<readonly Round[]> => (await part()).allRounds(), // the last changed first
  roundRecords: async (): Promise<readonly RoundRecord[]> => (await part()).roundRecords(),
  keepRoundBeside: async (id: string, value: unknown) => (await part()).keepRoundBeside(id, value),
  putRound: async (round: Round, seen: Round) => (await part()).putRound(round, seen),
  removeRound: async (id: string) => (await part()).removeRound(id),
}

function part() {
  return import('./round-store.ts')
}
