interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly value: Value
  readonly name: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** One of several, in a list that drops down. */
export function Choice<Value extends string>({ label, options, value, name, onChoose }: Props<Value>) {
  return (
    <label class="choice">
      <span dir="auto">{label}</span>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
