interface Props<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly labels: Readonly<Record<Value, string>>
  readonly notes?: Readonly<Record<Value, string>> // what each choice costs
  readonly onChoose: (value: Value) => void
}

/** Some choices of which one holds. */
export function Choices<Value extends string>({ name, value, labels, notes, onChoose }: Props<Value>) {
  const values = Object.keys(labels) as Value[] // the keys of a record are its values here
  return (
    <div class="options">
      {values.map((one) => (
        <label class="option" key={one}>
          <input
            type="radio"
            name={name}
            id={`${name}-${one}`}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          <span>
            {labels[one]}
            {notes && <small> {notes[one]}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
