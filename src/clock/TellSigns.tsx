import { useEffect, useRef, useState } from 'preact/hooks'
import { type ClockReading, signBetween } from '../core/clock/reading.ts'
import { fill } from '../core/words/messages.ts'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'

/** Says steps and signs to those who listen to the page, and rings where the sound is on; never each second. */
export function TellSigns({ clock }: { readonly clock: ShownClock }) {
  const { words, minutes } = useClockSpeech()
  const { reading, sheet, held, sound } = clock
  const before = useRef<ClockReading | null>(null)
  const [told, setTold] = useState('')

  useEffect(() => {
    const last = before.current
    before.current = reading
    const sign = last === null ? (reading.phase === 'step' ? 'begins' : null) : signBetween(last, reading)
    const step = sheet.steps[reading.at]
    const about = {
      number: reading.at + 1,
      count: sheet.steps.length,
      title: step?.title ?? '',
      minutes: minutes(held.run.lengths[reading.at] ?? 0),
    }
    if (sign === 'begins') setTold(fill(words.told.step, about))
    else if (sign !== null) setTold(fill(words.told[sign], about))
    else if (last !== null && last.isPaused !== reading.isPaused && reading.phase !== 'ended')
      setTold(reading.isPaused ? words.told.paused : words.told.resumed)
    if (last !== null && (sign === 'soon' || sign === 'over')) sound.ring(sign === 'soon' ? 1 : 2)
  }, [reading.phase, reading.at, reading.isPaused])

  return (
    <p class="unseen" role="status">
      {told}
    </p>
  )
}
