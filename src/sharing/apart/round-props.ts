import type { Round } from '../../core/alliance/apart/round.ts'
import type { Content } from '../../core/templates/content.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { useRounds } from './use-rounds.ts'

/** What every view of a round is given. */
export interface RoundProps<One extends Round = Round> {
  readonly content: Content
  readonly library: FullLibrary
  readonly page: ReturnType<typeof useRounds>
  readonly round: One
}
