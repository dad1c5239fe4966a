import { hasChanged } from '../../core/alliance/agree.ts'
import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Agreeing } from '../../core/alliance/agreeing.ts'
import { mistyped } from '../../core/alliance/agreement-day.ts'
import type { Alliance, Revision } from '../../core/alliance/alliance.ts'
import type { Problem } from '../../core/form/missing-names.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { AgreedDay } from '../../export/AgreedDay.tsx'
import { AgreedNote } from '../../export/AgreedNote.tsx'
import { ClockQuestion } from '../../export/ClockQuestion.tsx'
import type { Clock } from '../../export/use-clock.ts'
import { useSentence } from '../../kit/ErrorSummary.tsx'
import { Labelled } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly alliance: Alliance
  readonly agreeing: Agreeing
  readonly problems: readonly Problem[]
  readonly clock: Clock
  readonly onAgreeing: (agreeing: Agreeing) => void
  readonly onLeaveOut: (revision: Revision) => void
}

/** Whether people have agreed, when, and what they want to remember about it. */
export function AgreedOrDraft({ alliance, agreeing, problems, clock, onAgreeing, onLeaveOut }: Props) {
  const { words } = useSpeech()
  const sentence = useSentence()
  const problemAt = (wanted: string) => {
    const problem = problems.find(({ field }) => field === wanted)
    return problem && sentence(problem)
  }
  const change = (changed: Partial<Agreeing>) => onAgreeing({ ...agreeing, ...changed })
  const choice = (isAgreed: boolean, label: string) => (
    <AgreedChoice
      {...{ isAgreed, label }}
      isChosen={agreeing.isAgreed === isAgreed}
      onChoose={() => change({ isAgreed })}
    />
  )
  const hint = useLastAgreed(alliance, agreeing, clock)
  return (
    <Labelled id="agreed" label={words.paper.agreedQuestion} look="prompt" group hint={hint}>
      <div class="options">{choice(true, words.paper.agreed)}</div>
      {agreeing.isAgreed && (
        <div class="inner">
          <ClockQuestion clock={clock} problem={problemAt('clock')} onLeaveOut={onLeaveOut} />
          <AgreedDay
            on={agreeing.on}
            look="plain"
            latest={clock.latest}
            problem={problemAt('agreed-on')}
            onDay={(on) => change({ on })}
          />
          <AgreedNote note={agreeing.note} look="plain" onNote={(note) => change({ note })} />
        </div>
      )}
      <div class="options">{choice(false, words.paper.draft)}</div>
    </Labelled>
  )
}

interface AgreedChoiceProps {
  readonly isAgreed: boolean
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function AgreedChoice({ isAgreed, label, isChosen, onChoose }: AgreedChoiceProps) {
  const id = isAgreed ? 'agreed' : undefined
  return (
    <label class="option">
      <input type="radio" name="agreed" id={id} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  )
}

/** When they agreed before, and what becomes of that version; nothing when they never did. */
function useLastAgreed(alliance: Alliance, { isAgreed, on }: Agreeing, clock: Clock): string | undefined {
  const { words, language } = useSpeech()
  const last = lastRevision(alliance)
  const isSameDay = isAgreed && last?.on === on
  const replaces = hasChanged(alliance) ? words.paper.replaces : words.paper.agreedThen
  const agreedSentence = isSameDay ? replaces : words.paper.lastAgreed
  const sentence = mistyped(alliance, clock.trusted) ? words.paper.replacesMistyped : agreedSentence
  return last && fill(sentence, { date: formatDay(last.on, language) })
}
