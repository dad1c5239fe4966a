import type { Awake } from '../kit/use-awake.ts'
import { useClockSpeech } from './speech.ts'

interface Props {
  readonly awake: Awake
  readonly isKept: boolean
}

/** What this browser can't do for a clock, and what helps instead. */
export function ScreenNote({ awake, isKept }: Props) {
  const { trouble } = useClockSpeech().words
  return (
    <>
      {awake === 'none' && <p class="screen-note">{trouble.noWakeLock}</p>}
      {awake === 'refused' && <p class="screen-note">{trouble.refused}</p>}
      {!isKept && <p class="screen-note">{trouble.notKept}</p>}
    </>
  )
}
