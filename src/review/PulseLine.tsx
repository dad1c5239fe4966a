const step = 26 // of the drawing's own units, from one look back to the next
const height = 26
const edge = 5

interface Props {
  readonly values: readonly (number | null)[] // null: nothing was said then
  readonly steps: number
}

/** How it went for one person, as a small line; the numbers stand beside it in words, so it is silent. */
export function PulseLine({ values, steps }: Props) {
  const y = (value: number) => height - edge - ((height - 2 * edge) * (value - 1)) / (steps - 1)
  const points = values.flatMap((value, place) =>
    value === null ? [] : [[edge + place * step, y(value)] as const],
  )
  const width = 2 * edge + (values.length - 1) * step
  return (
    <svg
      class="pulse-line"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      aria-hidden="true"
    >
      <line class="grid" x1={0} x2={width} y1={y((steps + 1) / 2)} y2={y((steps + 1) / 2)} />
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      {points.map(([left, top]) => (
        <circle key={left} cx={left} cy={top} r={3} />
      ))}
    </svg>
  )
}
