import { clockFigures } from '../core/clock/clock-figures.ts'
import type { ClockReading } from '../core/clock/reading.ts'
import { useClockSpeech } from './speech.ts'

/** The time left or over, in figures; a timer says nothing by itself, and is read when somebody asks. */
export function Figures({ reading }: { readonly reading: ClockReading }) {
  const { language, words } = useClockSpeech()
  const { phase, left } = reading
  const figures = clockFigures(left, language)
  const means = phase === 'waiting' ? words.wall.until : phase === 'over' ? words.wall.over : words.wall.left
  return (
    <p class="figures" role="timer" dir="ltr" translate={false} style={{ '--wide': widthOf(figures) }}>
      <span class="digits">
        {figures.startsWith('+') && <span class="plus">+</span>}
        {figures.replace('+', '')}
      </span>
      <span class="unseen"> {means}</span>
    </p>
  )
}

/** How wide the figures are at most, in the size of their type: digits, a colon and perhaps a small plus. */
function widthOf(figures: string): number {
  return [...figures].reduce((sum, one) => sum + (one === ':' || one === '+' ? 0.33 : 0.62), 0)
}
