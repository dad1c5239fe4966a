import { limits } from '../../core/alliance/limits.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { Labelled, problemId } from '../../kit/Labelled.tsx'

interface WordsFieldProps {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly problem?: string | undefined
  readonly most?: number // letters (UTF-16 code units)
  readonly onText: (text: string) => void
}

/** One line of words. */
export function WordsField({ id, label, text, problem, most = limits.ownText, onText }: WordsFieldProps) {
  return (
    <Labelled id={id} label={label} look="plain" group={false} problem={problem}>
      <input
        type="text"
        class="field"
        id={id}
        dir="auto"
        autocomplete="off"
        maxLength={most}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId(id)}
        value={text}
        onInput={(event) => onText(cleanInput(event.currentTarget.value))}
      />
    </Labelled>
  )
}
