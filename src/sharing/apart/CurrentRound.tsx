import type { Round } from '../../core/alliance/apart/round.ts'
import { replyRound, sealRound } from '../../core/alliance/apart/round-steps.ts'
import type { Content } from '../../core/templates/content.ts'
import type { Kept } from '../../keeping/use-kept.ts'
import { RepliedRound } from './RepliedRound.tsx'
import { SealedRound } from './SealedRound.tsx'
import type { useRounds } from './use-rounds.ts'
import { WritingRound } from './WritingRound.tsx'

/** What every view of a round is given. */
export interface RoundProps<One extends Round = Round> {
  readonly content: Content
  readonly kept: Kept
  readonly page: ReturnType<typeof useRounds>
  readonly round: One
}

/** The view for the stage that a round is at. */
export function CurrentRound({ round, ...rest }: RoundProps) {
  const { page } = rest
  const moment = () => ({ changed: Date.now() })
  switch (round.stage) {
    case 'writing': {
      const random = () => crypto.getRandomValues(new Uint8Array(32))
      const seal = async (me: string) => page.further(await sealRound(round, me, random(), moment()))
      return <WritingRound {...rest} round={round} onFinish={seal} />
    }
    case 'invited': {
      const finish = async (me: string) => page.further(await replyRound(round, me, moment()))
      return <WritingRound {...rest} round={round} onFinish={finish} />
    }
    case 'sealed':
      return <SealedRound {...rest} round={round} />
    case 'replied':
      return <RepliedRound {...rest} round={round} />
  }
}
