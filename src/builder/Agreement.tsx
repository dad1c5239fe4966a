import { lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { sayDate } from '../core/paper/dates.ts'
import { fill } from '../core/words/messages.ts'
import type { Agreeing } from './agreeing.ts'
import { useSentence } from './ErrorSummary.tsx'
import { GrowingText } from './inputs/GrowingText.tsx'
import { Labelled, problemId } from './inputs/Labelled.tsx'
import type { Problem } from './problems.ts'
import { useSpeech } from './speech.ts'

interface Props {
  readonly alliance: Alliance
  readonly agreeing: Agreeing
  readonly problems: readonly Problem[]
  readonly onAgreeing: (agreeing: Agreeing) => void
}

/** Whether people have agreed, when, and what they want to remember about it. */
export function Agreement({ alliance, agreeing, problems, onAgreeing }: Props) {
  const { words } = useSpeech()
  const change = (changed: Partial<Agreeing>) => onAgreeing({ ...agreeing, ...changed })
  const choice = (isAgreed: boolean, label: string) => (
    <label class="option">
      <input
        type="radio"
        name="agreed"
        id={isAgreed ? 'agreed' : undefined}
        checked={agreeing.isAgreed === isAgreed}
        onChange={() => change({ isAgreed })}
      />
      <span>{label}</span>
    </label>
  )
  const hint = useLastAgreed(alliance, agreeing)
  return (
    <Labelled id="agreed" label={words.paper.agreedQuestion} look="prompt" group hint={hint}>
      <div class="options">{choice(true, words.paper.agreed)}</div>
      {agreeing.isAgreed && (
        <div class="inner">
          <DayAgreed on={agreeing.on} problems={problems} onDay={(on) => change({ on })} />
          <Labelled id="note" label={words.paper.note} look="plain" group={false} hint={words.paper.noteHint}>
            <GrowingText
              id="note"
              rows={2}
              describedBy="note-hint"
              text={agreeing.note}
              onText={(note) => change({ note })}
            />
          </Labelled>
        </div>
      )}
      <div class="options">{choice(false, words.paper.draft)}</div>
    </Labelled>
  )
}

/** When they agreed before, and what becomes of that version; nothing when they never did. */
function useLastAgreed(alliance: Alliance, { isAgreed, on }: Agreeing): string | undefined {
  const { words, language } = useSpeech()
  const last = lastRevision(alliance)
  const sentence = isAgreed && last?.on === on ? words.paper.replaces : words.paper.lastAgreed
  return last && fill(sentence, { date: sayDate(last.on, language) })
}

interface DayProps {
  readonly on: string
  readonly problems: readonly Problem[]
  readonly onDay: (on: string) => void
}

function DayAgreed({ on, problems, onDay }: DayProps) {
  const { words } = useSpeech()
  const sentence = useSentence()
  const problem = problems.find(({ field }) => field === 'agreed-on')
  return (
    <Labelled
      id="agreed-on"
      label={words.paper.agreedOn}
      look="plain"
      group={false}
      problem={problem && sentence(problem)}
    >
      <input
        type="date"
        max="9999-12-31"
        class="field"
        id="agreed-on"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && problemId('agreed-on')}
        value={on}
        onInput={({ currentTarget: { value } }) => onDay(value)}
      />
    </Labelled>
  )
}
