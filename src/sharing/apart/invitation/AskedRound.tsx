import { finishAsked } from '../../../core/alliance/apart/ask-first.ts'
import { isPulseRound } from '../../../core/alliance/apart/pulse-round.ts'
import type { RoundAt } from '../../../core/alliance/apart/round.ts'
import { counted } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { Step } from '../../../kit/Step.tsx'
import { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import { AloneForm } from '../AloneForm.tsx'
import { BackToAll } from '../BackToAll.tsx'
import { FinishAlone } from '../FinishAlone.tsx'
import { WritingKept } from '../KeptHere.tsx'
import { RoundCode } from '../RoundCode.tsx'
import type { RoundProps } from '../round-props.ts'
import { TakeIn } from '../take/TakeIn.tsx'
import { useFinishing } from '../use-finishing.ts'
import { askedCount, invitedIn } from './asked-in.ts'
import { InvitationPreview } from './InvitationPreview.tsx'
import { SendInvitation } from './SendInvitation.tsx'

/** The invitation is out, and whoever sent it still has to answer; what comes back stays closed until then. */
export function AskedRound({ content, page, round }: RoundProps<RoundAt<'asked'>>) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { invitation, sheet } = round
  const { about, by } = invitation
  const names = namesIn(about, content, language, messages)
  const values = { names: invitedIn(invitation, names, apart) }
  const random = () => crypto.getRandomValues(new Uint8Array(32))
  const seal = async () => page.further(finishAsked(round, random(), { changed: Date.now() }))
  const own = { content, round: { ...round, me: by }, onFinish: seal, refuse: page.refuse }
  const { problem, isAsking, finish } = useFinishing(own)
  return (
    <Step title={apart.askedTitle} kicker={names.called} why={apart.askedWhy}>
      <ul class="plainly">
        <li>{counted(apart.theySeeAsked, askedCount(invitation, content), language, values)}</li>
        <li>{fill(apart.theyDontSee, values)}</li>
      </ul>
      <InvitationPreview {...{ content, invitation, names }} />
      <RoundCode invitation={invitation} />
      <SendInvitation {...{ invitation, names }} />
      <TakeIn {...{ page, round, names }} />
      <h3>{apart.ownAnswers}</h3>
      <AloneForm
        {...{ content, sheet }}
        me={by}
        asks={about.asks}
        tell={page.tell}
        edit={(change) => page.edit({ ...round, sheet: change(sheet) })}
      />
      <WritingKept {...{ page, round }} title={names.called} />
      <FinishAlone
        {...{ problem, finish }}
        hint={(isPulseRound(round) ? apart.pulse : apart).finishAskedHint}
        label={isAsking ? apart.allTheSame.finish : apart.finishAsked}
      />
      <BackToAll />
    </Step>
  )
}
