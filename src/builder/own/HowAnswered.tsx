import { limits } from '../../core/alliance/limits.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { type DraftProblem, kinds, type OwnDraft, steps } from './own-draft.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  readonly id: string
  readonly draft: OwnDraft
  readonly isFixed: boolean
  readonly problemAt: (place: DraftProblem) => string | undefined
  readonly onChange: (part: Partial<OwnDraft>) => void
}

/** How a question is answered and by whom; the options and the ends of a scale have words, too. */
export function HowAnswered({ id, draft, isFixed, problemAt, onChange }: Props) {
  const { own } = useSpeech().words
  return (
    <>
      {!isFixed && (
        <>
          <Labelled id={`${id}-kind`} label={own.how} look="plain" group={false}>
            <select
              class="field"
              id={`${id}-kind`}
              value={draft.kind}
              onChange={(event) => onChange({ kind: kindIn(event.currentTarget.value) })}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {fill(own.kinds[kind], { steps })}
                </option>
              ))}
            </select>
          </Labelled>
          <Whom {...{ id, draft, onChange }} />
        </>
      )}
      {(draft.kind === 'choice' || draft.kind === 'choices') && (
        <OptionsField {...{ id, onChange }} text={draft.options} problem={problemAt('options')} />
      )}
      {draft.kind === 'scale' && (
        <>
          <WordsField
            id={`${id}-low`}
            label={own.low}
            text={draft.low}
            problem={problemAt('ends')}
            onText={(low) => onChange({ low: low.slice(0, limits.ownLabel) })}
          />
          <WordsField
            id={`${id}-high`}
            label={own.high}
            text={draft.high}
            onText={(high) => onChange({ high: high.slice(0, limits.ownLabel) })}
          />
        </>
      )}
    </>
  )
}

function kindIn(value: string): OwnDraft['kind'] {
  return kinds.find((kind) => kind === value) ?? 'long'
}

function Whom({ id, draft, onChange }: Pick<Props, 'id' | 'draft' | 'onChange'>) {
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
