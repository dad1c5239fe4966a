import { useState } from 'preact/hooks'
import { asksIn, isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { onlyAsked, onlyOwn } from '../../core/alliance/apart/round-steps.ts'
import { isOfPulse } from '../../core/alliance/pulse.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { AloneForm } from './AloneForm.tsx'
import { BackToAll } from './BackToAll.tsx'
import { WritingKept } from './KeptHere.tsx'
import { RoundCode } from './RoundCode.tsx'
import type { RoundProps } from './round-props.ts'
import { WhichQuestions } from './WhichQuestions.tsx'

interface Props extends RoundProps<RoundAt<'writing' | 'invited'>> {
  readonly onFinish: (me: string) => Promise<void>
}

/** One person writes alone; at the end the answers are fixed. */
export function WritingRound({ content, page, round, onFinish }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const { sheet, me } = round
  const names = namesIn(sheet, content, language, messages)
  const isInvited = round.stage === 'invited'
  const asks = asksIn(round)
  const writers = names.people.filter(({ id }) => !isInvited || id !== round.invitation.by)
  const { problem, finish } = useFinishing(round, onFinish, page.refuse)
  return (
    <Step {...headOf(round, names, apart)} kicker={names.all}>
      {isInvited && <RoundCode invitation={round.invitation} />}
      {(writers.length > 1 || !isInvited) && (
        <Who people={writers} me={me} onMe={(id) => page.edit({ ...round, me: id })} />
      )}
      <Choosing {...{ content, page, round }} />
      {asks?.some(isOfPulse) && <p class="who-sees">{forPeople(apart.pulse.whoSees, sheet.people.length)}</p>}
      {me !== null && (
        <AloneForm
          {...{ content, sheet, me, asks }}
          edit={(change) => page.edit({ ...round, sheet: change(sheet) })}
        />
      )}
      <WritingKept {...{ page, round }} title={names.all} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="why">{isInvited ? apart.finishHint : apart.sealHint}</p>
      <div class="continue">
        <button type="button" class="main" onClick={finish}>
          {isInvited ? apart.finish : apart.seal}
        </button>
      </div>
      <BackToAll />
    </Step>
  )
}

/** Whoever begins chooses what is asked, except in a round of before, which asks everything. */
function Choosing({ content, page, round }: Pick<Props, 'content' | 'page' | 'round'>) {
  if (round.stage === 'invited' || round.asks === undefined || isPulseRound(round)) return null
  const { sheet, asks } = round
  const choose = (chosen: readonly string[]) => page.edit({ ...round, asks: [...chosen] })
  return <WhichQuestions {...{ content, sheet, asks }} onAsks={choose} />
}

/** Says what is still missing before the answers can be fixed, and fixes them once nothing is. */
function useFinishing(round: Props['round'], onFinish: Props['onFinish'], refuse: (reason: unknown) => void) {
  const { apart } = useWords().words
  const { sheet, me } = round
  const asks = asksIn(round)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const finish = async () => {
    if (me === null) {
      setProblem(apart.whoMissing)
      return document.getElementById('who')?.focus()
    }
    if (asks?.length === 0) return setProblem(apart.which.none)
    const { answers } = onlyAsked(onlyOwn(sheet, me), asks)
    if (Object.keys(answers).length === 0) return setProblem(apart.nothingWritten)
    await onFinish(me).catch(refuse)
  }
  return { problem, finish }
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
  const name = names.of(round.invitation.by)
  if (isPulse) return { title: fill(pulse.titleInvited, { name }), why: fill(pulse.whyInvited, { name }) }
  return { title: fill(apart.invitedTitle, { name }), why: fill(apart.invitedWhy, { name }) }
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
