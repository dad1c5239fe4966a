import { isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import { awaitedIn, revealedSides, tamperedIn } from '../../core/alliance/apart/revealed.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { AsCodes } from '../codes/show/AsCodes.tsx'
import { namesIn } from '../names-in.ts'
import { SendAs } from '../send/SendAs.tsx'
import { useWords } from '../words.ts'
import { apartSendable } from './apart-sendable.ts'
import { BackToAll } from './BackToAll.tsx'
import { Common } from './Common.tsx'
import { SealedKept } from './KeptHere.tsx'
import { IntoLookBack } from './pulse/IntoLookBack.tsx'
import { RevealCode, RoundCode } from './RoundCode.tsx'
import type { RoundProps } from './round-props.ts'
import { SideBySide } from './SideBySide.tsx'
import { Tampered } from './Tampered.tsx'
import { YourAnswers } from './YourAnswers.tsx'

type Props = RoundProps<RoundAt<'replied'>>

/** The side of whoever was asked: first the answers to send, and once the seal was opened, everybody's. */
export function RepliedRound(props: Props) {
  return props.round.revealed === null ? <ToSend {...props} /> : <Revealed {...props} />
}

function ToSend({ content, page, round: { invitation, reply }, round }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const names = namesIn(invitation.about, content, language, messages)
  const values = { name: names.of(invitation.by) }
  const sendable = apartSendable(reply, names.called, words)
  const isSealed = invitation.commitment !== undefined
  return (
    <Step title={apart.repliedTitle} kicker={names.called} why={fill(apart.repliedWhy, values)}>
      <ul class="plainly">
        <li>{fill(apart.theySeeReply, values)}</li>
        <li>{fill(isSealed ? apart.youDontSee : apart.youDontSeeFirst, values)}</li>
        <li>{fill(isSealed ? apart.repliedNext : apart.repliedNextFirst, values)}</li>
      </ul>
      <RoundCode invitation={invitation} />
      <h3>{apart.sendReply}</h3>
      <SendAs sendable={sendable}>
        <AsCodes sendable={sendable} />
      </SendAs>
      <YourAnswers content={content} answers={reply.answers} />
      <SealedKept {...{ page, round }} title={names.called} />
      <BackToAll />
    </Step>
  )
}

function Revealed({ content, library, page, round }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { invitation, reply, revealed } = round
  const names = namesIn(invitation.about, content, language, messages)
  const sides = revealedSides(round)
  const isPulse = isPulseRound(round)
  const replies = revealed?.reveal.replies
  const awaited = replies === undefined ? [] : awaitedIn(invitation.about.people, sides)
  return (
    <Step
      title={isPulse ? apart.pulse.togetherTitle : apart.bothTitle}
      kicker={names.called}
      why={isPulse ? apart.pulse.togetherWhy : apart.bothWhyInvited}
    >
      <Seal verdict={verdictOn(round)} name={names.of(invitation.by)} />
      <RoundCode invitation={invitation} />
      <RevealCode {...{ invitation }} replies={replies ?? []} />
      <Tampered {...{ names }} tampered={tamperedIn(round)} me={reply.by} organiser={invitation.by} />
      {awaited.length > 0 && <p>{fill(apart.awaited, { names: names.listed(awaited) })}</p>}
      <SideBySide {...{ content, names, sides }} />
      {revealed?.isKept && !isPulse && <Common {...{ library, page, invitation, sides }} />}
      {revealed?.isKept && isPulse && <IntoLookBack {...{ library, page, invitation, names, sides }} />}
      <BackToAll />
    </Step>
  )
}

/** Whether the answers are those that were sealed before one's own were written. */
function Seal({ verdict, name }: { readonly verdict: SealVerdict; readonly name: string }) {
  const { apart } = useWords().words
  return (
    <p class={verdict === 'broken' ? 'seal broken-seal' : 'seal kept-seal'} role="status">
      {fill(apart[verdict], { name })}
    </p>
  )
}

type SealVerdict = 'kept' | 'keptFirst' | 'broken'

function verdictOn({ invitation, revealed }: RoundAt<'replied'>): SealVerdict {
  if (revealed?.isKept !== true) return 'broken'
  return invitation.commitment === undefined ? 'keptFirst' : 'kept'
}
