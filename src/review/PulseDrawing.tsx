import type { Pulse } from '../core/alliance/pulse.ts'

const width = 320
const height = 120
const edge = 12

interface Props {
  readonly pulse: Pulse
  readonly steps: number
}

/** Lines through the numbers of each person; the table below says the same, so it is silent. */
export function PulseDrawing({ pulse: { labels, series }, steps }: Props) {
  const x = (place: number) => edge + ((width - 2 * edge) * place) / Math.max(1, labels.length - 1)
  const apart = Math.min(3, edge / series.length)
  const y = (value: number) => height - edge - ((height - 2 * edge) * (value - 1)) / (steps - 1)
  return (
    <svg class="pulse" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => (
        <line key={index} class="grid" x1={0} x2={width} y1={y(index + 1)} y2={y(index + 1)} />
      ))}
      {series.map(({ person, values }, index) => {
        const aside = apart * (index - (series.length - 1) / 2) // or one line would hide another
        const points = values.flatMap((value, place) =>
          value === null ? [] : [[x(place), y(value) + aside] as const],
        )
        return (
          <g key={index} class={`series series-${lookOf(person)}`}>
            <polyline points={points.map((point) => point.join(',')).join(' ')} />
            {points.map(([left, top]) => (
              <Point key={left} look={lookOf(person)} x={left} y={top} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** The mark of one person in the drawing, for the table that names them. */
export function PulseMark({ person }: { readonly person: number | null }) {
  return (
    <svg class="pulse-mark" viewBox="0 0 12 12" aria-hidden="true">
      <g class={`series series-${lookOf(person)}`}>
        <Point look={lookOf(person)} x={6} y={6} />
      </g>
    </svg>
  )
}

/** Everybody looks the same in each drawing, whoever else has answered. */
function lookOf(person: number | null): number {
  return (person ?? 2) % 3
}

/** Round, square or hollow, so that they differ without their colours too. */
function Point({ look, x, y }: { readonly look: number; readonly x: number; readonly y: number }) {
  return look === 1 ? <rect x={x - 4} y={y - 4} width={8} height={8} /> : <circle cx={x} cy={y} r={4.5} />
}
