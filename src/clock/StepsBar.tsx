import { minute, spentIn } from '../core/clock/clock-run.ts'
import type { ShownClock } from './shown-clock.ts'

/** All steps as one line, each as long as its minutes, and how far the clock is in it; seen only. */
export function StepsBar({ clock }: { readonly clock: ShownClock }) {
  const { held, reading, now } = clock
  const { run } = held
  return (
    <div class="steps-bar" aria-hidden="true">
      {run.lengths.map((length, step) => {
        const part = step < reading.at ? 1 : Math.min(1, spentIn(run, step, now) / (length * minute))
        const percent = `${Math.round((step > reading.at ? 0 : part) * 1000) / 10}%`
        return (
          <span key={step} style={{ flexGrow: length }} data-now={step === reading.at}>
            <span style={{ inlineSize: percent }} />
          </span>
        )
      })}
    </div>
  )
}
