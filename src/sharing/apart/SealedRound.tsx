import { isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import { awaitedIn, knownSides } from '../../core/alliance/apart/revealed.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { BackToAll } from './BackToAll.tsx'
import { Common } from './Common.tsx'
import { askedCount, invitedBy } from './invitation/asked-in.ts'
import { SendInvitation } from './invitation/SendInvitation.tsx'
import { SealedKept } from './KeptHere.tsx'
import { OtherReplies } from './OtherReplies.tsx'
import { PulseTogether } from './pulse/PulseTogether.tsx'
import { RevealCode, RoundCode } from './RoundCode.tsx'
import type { RoundProps } from './round-props.ts'
import { SendBack } from './SendBack.tsx'
import { SideBySide } from './SideBySide.tsx'
import { TakeIn } from './take/TakeIn.tsx'
import { YourAnswers } from './YourAnswers.tsx'

type Props = RoundProps<RoundAt<'sealed'>>
type Named = Props & { readonly names: ReturnType<typeof namesIn> }

/**
 * The side of whoever began: first the invitation, and once there are answers, all of them. Where answers are taken in
 * keeps its place between the two, or the camera would stop with the first.
 */
export function SealedRound(props: Props) {
  const { language, messages } = useWords()
  const { content, page, round } = props
  const names = namesIn(round.invitation.about, content, language, messages)
  const isAnswered = round.replies.length > 0
  return (
    <Step {...useHead(round, names)} kicker={names.all}>
      {isAnswered ? <SendBack {...{ page, round, names }} /> : <ToInvite {...props} names={names} />}
      <TakeIn key="take-in" {...{ page, round, names }} />
      {isAnswered ? (
        <Answered {...props} names={names} />
      ) : (
        <YourAnswers content={content} answers={round.answers} />
      )}
      <SealedKept {...{ page, round }} title={names.all} />
      <BackToAll />
    </Step>
  )
}

function useHead(round: Props['round'], names: Named['names']) {
  const { apart } = useWords().words
  const { invitation, replies } = round
  if (replies.length === 0) {
    return {
      title: apart.sealedTitle,
      why: fill(apart.sealedWhy, { names: names.listed(invitedBy(invitation)) }),
    }
  }
  const values = { names: names.listed(replies.map(({ by }) => by)) }
  if (isPulseRound(round)) return { title: apart.pulse.togetherTitle, why: apart.pulse.togetherWhy }
  return {
    title: apart.bothTitle,
    why: fill(forPeople(apart.bothWhyInviter, invitation.about.people.length), values),
  }
}

function ToInvite({ content, round: { invitation }, names }: Named) {
  const { words, language } = useWords()
  const { apart } = words
  const values = { names: names.listed(invitedBy(invitation)) }
  const theySee = invitation.commitment === undefined ? apart.theySeeAsked : apart.theySee
  return (
    <>
      <ul class="plainly">
        <li>{counted(theySee, askedCount(invitation, content), language, values)}</li>
        <li>{fill(apart.theyDontSee, values)}</li>
        <li>{apart.yourNext}</li>
      </ul>
      <RoundCode invitation={invitation} />
      <SendInvitation {...{ invitation, names }} />
    </>
  )
}

function Answered({ content, library, page, round, names }: Named) {
  const { apart } = useWords().words
  const { invitation, replies } = round
  const sides = knownSides(round)
  const isPulse = isPulseRound(round)
  const isAwaited = awaitedIn(invitation.about.people, sides).length > 0
  return (
    <>
      {isAwaited && (
        <details class="invite-again no-print">
          <summary>{apart.inviteAgain}</summary>
          <SendInvitation {...{ invitation, names }} />
        </details>
      )}
      <RoundCode invitation={invitation} />
      <RevealCode {...{ invitation, replies }} />
      <OtherReplies {...{ content, page, round, names }} />
      {isPulse ? (
        <PulseTogether {...{ content, library, page, invitation, names, sides }} />
      ) : (
        <>
          <SideBySide {...{ content, names, sides }} />
          <Common {...{ library, page, invitation, sides }} />
        </>
      )}
    </>
  )
}
