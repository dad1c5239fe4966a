import { useEffect, useState } from 'preact/hooks'
import type { Reveal } from '../../core/alliance/apart/apart.ts'
import { invitedAlliance } from '../../core/alliance/apart/parse-apart.ts'
import { isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import { awaitedIn, knownSides } from '../../core/alliance/apart/revealed.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { revealOf } from '../../core/alliance/apart/round-steps.ts'
import { formApart } from '../../core/form/form-apart.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { namesIn } from '../names-in.ts'
import { SendAs } from '../send/SendAs.tsx'
import { useWords } from '../words.ts'
import { apartSendable } from './apart-sendable.ts'
import { BackToAll } from './BackToAll.tsx'
import { Common } from './Common.tsx'
import { SealedKept } from './KeptHere.tsx'
import { OtherReplies } from './OtherReplies.tsx'
import { PulseTogether } from './pulse/PulseTogether.tsx'
import { RevealCode, RoundCode } from './RoundCode.tsx'
import type { RoundProps } from './round-props.ts'
import { SideBySide } from './SideBySide.tsx'
import { YourAnswers } from './YourAnswers.tsx'

/** The side of whoever began: first the invitation, and once there are answers, both sides. */
export function SealedRound(props: RoundProps<RoundAt<'sealed'>>) {
  return props.round.replies.length === 0 ? <Waiting {...props} /> : <Answered {...props} />
}

function Waiting({ content, page, round }: RoundProps<RoundAt<'sealed'>>) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { invitation, answers } = round
  const names = namesIn(invitation.about, content, language, messages)
  const others = invitation.about.people.filter(({ id }) => id !== invitation.by).map(({ id }) => id)
  const template = findTemplate(content.templates, invitation.about.template)
  const form = template
    ? formApart(template, content.topics, invitedAlliance(invitation), invitation.about.asks)
    : []
  const count = form.flatMap(({ asked }) => asked).length
  const values = { names: names.listed(others) }
  return (
    <Step title={apart.sealedTitle} kicker={names.all} why={fill(apart.sealedWhy, values)}>
      <ul class="plainly">
        <li>{counted(apart.theySee, count, language, values)}</li>
        <li>{fill(apart.theyDontSee, values)}</li>
        <li>{apart.yourNext}</li>
      </ul>
      <RoundCode invitation={invitation} />
      <h3>{apart.sendInvitation}</h3>
      <SendAs sendable={apartSendable(invitation, names.all, words)} />
      <YourAnswers {...{ content, answers }} />
      <SealedKept {...{ page, round }} title={names.all} />
      <BackToAll />
    </Step>
  )
}

function Answered({ content, library, page, round }: RoundProps<RoundAt<'sealed'>>) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { invitation, replies } = round
  const names = namesIn(invitation.about, content, language, messages)
  const sides = knownSides(round)
  const isPulse = isPulseRound(round)
  const values = { names: names.listed(replies.map(({ by }) => by)) }
  return (
    <Step
      title={isPulse ? apart.pulse.togetherTitle : apart.bothTitle}
      kicker={names.all}
      why={
        isPulse
          ? apart.pulse.togetherWhy
          : fill(forPeople(apart.bothWhyInviter, invitation.about.people.length), values)
      }
    >
      <SendBack {...{ page, round, names }} />
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
      <SealedKept {...{ page, round }} title={names.all} />
      <BackToAll />
    </Step>
  )
}

interface SendBackProps extends Pick<RoundProps<RoundAt<'sealed'>>, 'page' | 'round'> {
  readonly names: ReturnType<typeof namesIn>
}

/** The others don't see my answers before these are sent to them; and who has not answered yet. */
function SendBack({ page, round, names }: SendBackProps) {
  const { words } = useWords()
  const { apart } = words
  const { invitation, replies } = round
  const [reveal, setReveal] = useState<Reveal | null>(null)
  useEffect(() => {
    revealOf(round).then(setReveal, page.refuse)
  }, [round])
  const answered = { names: names.listed(replies.map(({ by }) => by)) }
  const silent = awaitedIn(invitation.about.people, knownSides(round))
  const everyone = invitation.about.people.length
  return (
    <section class="send-back no-print">
      <h3>{fill(forPeople(apart.notYetTitle, everyone), answered)}</h3>
      <p>{forPeople(apart.notYet, everyone)}</p>
      {silent.length > 0 && <p>{fill(apart.notEverybody, { names: names.listed(silent) })}</p>}
      <details>
        <summary>{forPeople(apart.sendReveal, everyone)}</summary>
        {reveal && <SendAs sendable={apartSendable(reveal, names.all, words)} />}
      </details>
    </section>
  )
}
