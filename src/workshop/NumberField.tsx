interface Props {
  readonly min: number
  readonly max: number
  readonly value: number
  readonly label?: string | undefined // where no other one stands around it
  readonly onNumber: (number: number) => void
}

/** Room for a whole number, taken once it is typed; what lies outside comes as near as it can. */
export function NumberField({ min, max, value, label, onNumber }: Props) {
  const take = (field: HTMLInputElement) => {
    const typed = field.valueAsNumber
    const near = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, Math.floor(typed)))
    field.value = `${near}` // which may be what stood there before
    if (near !== value) onNumber(near)
  }
  return (
    <input
      class="field"
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      value={value}
      aria-label={label}
      onChange={({ currentTarget }) => take(currentTarget)}
    />
  )
}
