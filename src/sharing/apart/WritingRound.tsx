import { isOfPulse } from '../../core/alliance/answer-key.ts'
import { inviteFirst } from '../../core/alliance/apart/answer-apart.ts'
import { asksIn, isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { AloneForm } from './AloneForm.tsx'
import { BackToAll } from './BackToAll.tsx'
import { FinishAlone } from './FinishAlone.tsx'
import { AskFirst } from './invitation/AskFirst.tsx'
import { InvitationPreview } from './invitation/InvitationPreview.tsx'
import { WritingKept } from './KeptHere.tsx'
import { RoundCode } from './RoundCode.tsx'
import type { RoundProps } from './round-props.ts'
import { useFinishing } from './use-finishing.ts'
import { WhichQuestions } from './WhichQuestions.tsx'

interface Props extends RoundProps<RoundAt<'writing' | 'invited'>> {
  readonly onFinish: (me: string) => Promise<void>
  readonly onAskFirst?: (me: string) => Promise<void> // of whoever begins
}

/** One person writes alone; at the end the answers are fixed. */
export function WritingRound({ content, page, round, onFinish, onAskFirst }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { sheet, me } = round
  const names = namesIn(sheet, content, language, messages)
  const isInvited = round.stage === 'invited'
  const asks = asksIn(round)
  const writers = names.people.filter(({ id }) => !isInvited || id !== round.invitation.by)
  const { refuse } = page
  const { problem, isAsking, finish, goOn } = useFinishing({ content, round, onFinish, refuse })
  return (
    <Step {...headOf(round, names, apart)} kicker={names.called}>
      {isInvited && <RoundCode invitation={round.invitation} />}
      {(writers.length > 1 || !isInvited) && (
        <Who people={writers} me={me} onMe={(id) => page.edit({ ...round, me: id })} />
      )}
      <Choosing {...{ content, page, round }} />
      <WillSay {...{ content, round, names }} />
      {asks?.some(isOfPulse) && <p class="who-sees">{forPeople(apart.pulse.whoSees, sheet.people.length)}</p>}
      {me !== null && (
        <AloneForm
          {...{ content, sheet, me, asks }}
          tell={page.tell}
          edit={(change) => page.edit({ ...round, sheet: change(sheet) })}
        />
      )}
      <WritingKept {...{ page, round }} title={names.called} />
      <FinishAlone
        {...{ problem, finish }}
        hint={isInvited ? apart.finishHint : apart.sealHint}
        label={(isAsking ? apart.allTheSame : apart)[isInvited ? 'finish' : 'seal']}
      />
      {onAskFirst !== undefined && <AskFirst onAsk={() => goOn(onAskFirst)} />}
      <BackToAll />
    </Step>
  )
}

/** What the invitation will say, as soon as it is known from whom it comes. */
function WillSay({
  content,
  round,
  names,
}: Pick<Props, 'content' | 'round'> & { readonly names: ReturnType<typeof namesIn> }) {
  if (round.stage === 'invited' || round.me === null) return null
  const sealed = { ...inviteFirst(round.sheet, round.me, round.asks), commitment: '' } // as it will be, once it is sealed
  return <InvitationPreview {...{ content, names }} invitation={sealed} />
}

/** Whoever begins chooses what is asked, except in a round of before, which asks everything. */
function Choosing({ content, page, round }: Pick<Props, 'content' | 'page' | 'round'>) {
  if (round.stage === 'invited' || round.asks === undefined || isPulseRound(round)) return null
  const { sheet, asks } = round
  const choose = (chosen: readonly string[]) => page.edit({ ...round, asks: [...chosen] })
  return <WhichQuestions {...{ content, sheet, asks }} onAsks={choose} />
}

type ApartWords = ReturnType<typeof useWords>['words']['apart']

function headOf(round: Props['round'], names: ReturnType<typeof namesIn>, apart: ApartWords) {
  const { pulse } = apart
  const isPulse = isPulseRound(round)
  if (round.stage === 'writing') {
    return isPulse
      ? { title: pulse.title, why: pulse.why }
      : { title: apart.writingTitle, why: apart.writingWhy }
  }
  const { by, commitment } = round.invitation
  const name = names.of(by)
  const title = isPulse ? pulse.titleInvited : apart.invitedTitle
  const sealed = isPulse ? pulse.whyInvited : apart.invitedWhy
  const why = commitment === undefined ? apart.invitedWhyFirst : sealed // nobody says sealed of what isn't yet
  return { title: fill(title, { name }), why: fill(why, { name }) }
}

interface WhoProps {
  readonly people: ReturnType<typeof namesIn>['people']
  readonly me: string | null
  readonly onMe: (id: string) => void
}

function Who({ people, me, onMe }: WhoProps) {
  const { words } = useWords()
  return (
    <Labelled id="who" label={words.apart.who} look="prompt" group>
      <div class="options">
        {people.map(({ id, name }, index) => (
          <label class="option" key={id}>
            <input
              type="radio"
              name="who"
              id={index === 0 ? 'who' : undefined}
              checked={me === id}
              onChange={() => onMe(id)}
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
    </Labelled>
  )
}
