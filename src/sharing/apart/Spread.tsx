import type { Comparison } from '../../core/alliance/apart/compare-answers.ts'
import type { Question } from '../../core/questions/question.ts'

interface Props {
  readonly question: Extract<Question, { kind: 'scale' }>
  readonly comparison: Comparison
}

const gap = 22 // of the drawing's own units, between two steps and between two dots
const highest = 6 * gap // of many people the dots stand closer

/** A scale with a dot for each person; the same numbers stand in words below, so that nobody needs to see it. */
export function Spread({ question: { steps }, comparison: { voices } }: Props) {
  const counts = Array.from({ length: steps }, (_, index) => countAt(index + 1, voices))
  const most = Math.max(...counts)
  const rise = Math.min(gap, highest / most)
  const height = most * rise
  return (
    <svg
      class="spread"
      viewBox={`0 0 ${steps * gap} ${height + gap}`}
      style={{ maxWidth: `${steps * 2.2}rem` }}
      aria-hidden="true"
    >
      {counts.map((count, index) => (
        <g key={index} transform={`translate(${index * gap + gap / 2} 0)`}>
          {Array.from({ length: count }, (_, dot) => (
            <circle key={dot} cy={height - dot * rise - rise / 2} r={rise * 0.36} />
          ))}
          <text y={height + gap * 0.72} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

function countAt(step: number, voices: Comparison['voices']): number {
  return voices
    .filter(({ answer }) => answer.kind === 'scale' && answer.value === step)
    .reduce((count, { by }) => count + by.length, 0)
}
