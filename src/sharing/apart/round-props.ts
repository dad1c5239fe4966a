import type { Round } from '../../core/alliance/apart/round.ts'
import type { Content } from '../../core/templates/content.ts'
import type { KeptAlliances } from '../../keeping/use-kept.ts'
import type { useRounds } from './use-rounds.ts'

/** What every view of a round is given. */
export interface RoundProps<One extends Round = Round> {
  readonly content: Content
  readonly kept: KeptAlliances
  readonly page: ReturnType<typeof useRounds>
  readonly round: One
}
