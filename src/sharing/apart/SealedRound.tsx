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
import { askedCount, invitedIn } from './invitation/asked-in.ts'
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
    <Step {...useHead(round, names)} kicker={names.called}>
      {isAnswered ? <SendBack {...{ page, round, names }} /> : <ToInvite {...props} names={names} />}
      <TakeIn key="take-in" {...{ page, round, names }} />
      {isAnswered ? (
        <Answered {...props} names={names} />
      ) : (
        <YourAnswers content={content} answers={round.answers} />
      )}
      <SealedKept {...{ page, round }} title={names.called} />
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
      why: fill(apart.sealedWhy, { names: invitedIn(invitation, names, apart) }),
    }
  }
  if (isPulseRound(round)) return { title: apart.pulse.togetherTitle, why: apart.pulse.togetherWhy }
  const everyone = invitation.about.people.length
  const hasAll = everyone > 2 && replies.length === everyone - 1
  const values = { names: names.listed(replies.map(({ by }) => by)) }
  const why = hasAll ? apart.bothWhyAll : fill(forPeople(apart.bothWhyInviter, everyone), values)
  return { title: apart.bothTitle, why }
}

function ToInvite({ content, round: { invitation }, names }: Named) {
  const { words, language } = useWords()
  const { apart } = words
  const values = { names: invitedIn(invitation, names, apart) }
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
