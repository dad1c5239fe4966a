import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

/** Something to turn on or off, with a hint below it. */
export function Tick({ label, hint, isOn, onTurn }: Props) {
  const id = useId()
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={hint && id}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <span>{label}</span>
      {hint && (
        <span class="hint" id={id}>
          {hint}
        </span>
      )}
    </label>
  )
}
