import { hintId, Labelled, problemId } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { useYear } from '../kit/use-year.ts'

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
  const { isShort, leaving } = useYear(on, onDay)
  const wrong = isShort ? words.problems.yearShort : problem
  const described = [hint && hintId(id), wrong && problemId(id)].filter(Boolean).join(' ')
  return (
    <Labelled {...{ id, look, hint }} problem={wrong} label={words.paper.agreedOn} group={false}>
      <input
        type="date"
        max={latest}
        class="field"
        id={id}
        aria-invalid={wrong !== undefined}
        aria-describedby={described || undefined}
        value={on}
        {...leaving}
        onInput={({ currentTarget: { value } }) => onDay(value)}
      />
    </Labelled>
  )
}
