import { askRound } from '../../core/alliance/apart/ask-first.ts'
import { replyRound, sealRound } from '../../core/alliance/apart/round-steps.ts'
import { AskedRound } from './invitation/AskedRound.tsx'
import { RepliedRound } from './RepliedRound.tsx'
import type { RoundProps } from './round-props.ts'
import { SealedRound } from './SealedRound.tsx'
import { WritingRound } from './WritingRound.tsx'

/** The view for the stage that a round is at. */
export function CurrentRound({ round, ...rest }: RoundProps) {
  const { page } = rest
  const moment = () => ({ changed: Date.now() })
  switch (round.stage) {
    case 'writing': {
      const random = () => crypto.getRandomValues(new Uint8Array(32))
      const seal = async (me: string) => page.further(await sealRound(round, me, random(), moment()))
      const askFirst = async (me: string) => page.further(askRound(round, me, moment()))
      return <WritingRound {...rest} round={round} onFinish={seal} onAskFirst={askFirst} />
    }
    case 'asked':
      return <AskedRound {...rest} round={round} />
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
