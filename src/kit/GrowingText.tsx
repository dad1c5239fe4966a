import { limits } from '../core/alliance/limits.ts'
import { cleanInput } from '../core/text/clean-text.ts'

interface Props {
  readonly id: string
  readonly rows: number
  readonly text: string
  readonly label?: string // when no label element names it
  readonly describedBy?: string | undefined
  readonly onText: (text: string, field: HTMLTextAreaElement) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A text field that is as high as the expected answer and grows with it: its frame holds the same text, unseen. */
export function GrowingText({ id, rows, text, label, describedBy, onText, onKeyDown }: Props) {
  return (
    <div class="growing" data-text={text}>
      <textarea
        class="field"
        id={id}
        rows={rows}
        dir="auto"
        maxLength={limits.text}
        aria-label={label}
        aria-describedby={describedBy}
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => onText(cleanInput(event.currentTarget.value), event.currentTarget)}
      />
    </div>
  )
}
