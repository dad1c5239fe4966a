interface Props<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly Value[]
  readonly value: Value | undefined
  readonly label: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** One of several, side by side. */
export function Radios<Value extends string>({
  name,
  legend,
  options,
  value,
  label,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset class="one-of">
      <legend>{legend}</legend>
      <div class="one-of-row">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              {...{ name }}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
