import { useSpeech } from '../speech.ts'
import { hintId, Labelled, problemId } from './Labelled.tsx'

interface Props {
  readonly on: string // a day, or empty
  readonly look: 'prompt' | 'plain'
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly latest: string // the last day that has come
  readonly onDay: (on: string) => void
}

/** The day on which people agreed. */
export function AgreedDay({ on, look, hint, problem, latest, onDay }: Props) {
  const { words } = useSpeech()
  const id = 'agreed-on'
  const described = [hint && hintId(id), problem && problemId(id)].filter(Boolean).join(' ')
  return (
    <Labelled {...{ id, look, hint, problem }} label={words.paper.agreedOn} group={false}>
      <input
        type="date"
        max={latest}
        class="field"
        id={id}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        value={on}
        onInput={({ currentTarget: { value } }) => onDay(value)}
      />
    </Labelled>
  )
}
