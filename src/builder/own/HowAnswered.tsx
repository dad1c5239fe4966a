import { limits } from '../../core/alliance/limits.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { kindsOfAnswers, type OwnDraft, scaleSteps } from './own-draft.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  readonly id: string
  readonly draft: OwnDraft
  readonly isFixed: boolean
  readonly problemAt: (place: 'options' | 'ends') => string | undefined
  readonly onChange: (part: Partial<OwnDraft>) => void
}

/** How a question is answered and by whom; the options and the ends of a scale have words, too. */
export function HowAnswered({ id, draft, isFixed, problemAt, onChange }: Props) {
  return (
    <>
      {!isFixed && <KindField {...{ id, draft, onChange }} />}
      {!isFixed && <Whom {...{ id, draft, onChange }} />}
      {(draft.kind === 'choice' || draft.kind === 'choices') && (
        <OptionsField {...{ id, onChange }} text={draft.options} problem={problemAt('options')} />
      )}
      {draft.kind === 'scale' && <ScaleEnds {...{ id, draft, onChange }} problem={problemAt('ends')} />}
    </>
  )
}

type OwnFieldProps = Pick<Props, 'id' | 'draft' | 'onChange'>

function KindField({ id, draft, onChange }: OwnFieldProps) {
  const { own } = useSpeech().words
  return (
    <Labelled id={`${id}-kind`} label={own.how} look="plain" group={false}>
      <select
        class="field"
        id={`${id}-kind`}
        value={draft.kind}
        onChange={(event) => onChange({ kind: kindIn(event.currentTarget.value) })}
      >
        {kindsOfAnswers.map((kind) => (
          <option key={kind} value={kind}>
            {fill(own.kinds[kind], { steps: scaleSteps })}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function ScaleEnds({
  id,
  draft,
  problem,
  onChange,
}: OwnFieldProps & { readonly problem: string | undefined }) {
  const { own } = useSpeech().words
  const most = limits.ownLabel
  return (
    <>
      <WordsField
        {...{ most, problem }}
        id={`${id}-low`}
        label={own.low}
        text={draft.low}
        onText={(low) => onChange({ low })}
      />
      <WordsField
        {...{ most }}
        id={`${id}-high`}
        label={own.high}
        text={draft.high}
        onText={(high) => onChange({ high })}
      />
    </>
  )
}

function kindIn(value: string): OwnDraft['kind'] {
  return kindsOfAnswers.find((kind) => kind === value) ?? 'long'
}

function Whom({ id, draft, onChange }: OwnFieldProps) {
  const { own } = useSpeech().words
  return (
    <Labelled id={`${id}-whom`} label={own.whom} look="plain" group>
      <div class="options">
        {[false, true].map((each) => (
          <label class="option" key={String(each)}>
            <input
              type="radio"
              name={`${id}-whom`}
              id={each ? undefined : `${id}-whom`}
              checked={draft.each === each}
              onChange={() => onChange({ each })}
            />
            <span>{each ? own.each : own.together}</span>
          </label>
        ))}
      </div>
    </Labelled>
  )
}

interface OptionsProps extends Pick<Props, 'id' | 'onChange'> {
  readonly text: string
  readonly problem: string | undefined
}

function OptionsField({ id, text, problem, onChange }: OptionsProps) {
  const { own } = useSpeech().words
  const field = `${id}-options`
  return (
    <Labelled id={field} label={own.options} look="plain" group={false} problem={problem}>
      <textarea
        class="field"
        id={field}
        rows={4}
        dir="auto"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId(field)}
        value={text}
        onInput={(event) => onChange({ options: cleanInput(event.currentTarget.value) })}
      />
    </Labelled>
  )
}
