import type { ComponentChildren } from 'preact'

/** What may become of something that isn't the same here and in a backup, and which of it was chosen. */
export interface RestoreChoosing<Choice> {
  readonly name: string // of the radio buttons that belong together
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

interface Props<Choice> extends RestoreChoosing<Choice> {
  readonly value: Choice
  readonly label: string
  readonly note?: ComponentChildren
}

/** One of these choices. */
export function RestoreOption<Choice>({ name, value, chosen, onChoose, label, note }: Props<Choice>) {
  return (
    <label class="option">
      <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  )
}
