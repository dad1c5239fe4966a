import { useState } from 'preact/hooks'
import { minutesBetween, wallTime } from '../core/workshop/step-times.ts'
import { type Workshop, workshopLimits } from '../core/workshop/workshop.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
}

/** When it begins and ends on the clock, if somebody wants to say so. */
export function Times({ workshop: { starts, minutes }, change }: Props) {
  const { words } = useWorkshopWords()
  const [isOdd, setOdd] = useState(false)
  const end = (to: string) => {
    if (starts === null || to === '') return
    const long = minutesBetween(starts, to)
    const fits = long >= 10 && long <= workshopLimits.minutes
    setOdd(!fits)
    if (fits) change((before) => ({ ...before, minutes: long, stepMinutes: {} }))
  }
  return (
    <div class="times">
      <label>
        {words.starts}{' '}
        <input
          class="field"
          type="time"
          value={starts ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change((before) => ({ ...before, starts: value.slice(0, 5) || null }))
          }
        />
      </label>
      <label>
        {words.ends}{' '}
        <input
          class="field"
          type="time"
          disabled={starts === null}
          value={starts === null ? '' : wallTime(starts, minutes)}
          aria-invalid={isOdd}
          onChange={({ currentTarget: { value } }) => end(value)}
        />
      </label>
      <p class="hint">{isOdd ? words.tooShort : words.timesHint}</p>
    </div>
  )
}
