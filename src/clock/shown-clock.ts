import type { ClockReading } from '../core/clock/reading.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import type { HeldClock } from './use-record.ts'
import type { useSound } from './use-sound.ts'
import type { useView } from './use-view.ts'

/** What every part of a running clock shows and can do. */
export interface ShownClock {
  readonly sheet: RunSheet
  readonly held: HeldClock
  readonly reading: ClockReading
  readonly now: number
  readonly sound: ReturnType<typeof useSound>
  readonly view: ReturnType<typeof useView>
}
