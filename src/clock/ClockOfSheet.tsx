import { useLayoutEffect } from 'preact/hooks'
import { movedTo, paused, resumed, withMinutes } from '../core/clock/clock-acts.ts'
import { readingOf } from '../core/clock/reading.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { useAwake } from '../kit/use-awake.ts'
import { Leader } from './Leader.tsx'
import type { ListedScript } from './listed-script.ts'
import { SetUp } from './SetUp.tsx'
import { TellSigns } from './TellSigns.tsx'
import { type KeyActs, useKeys } from './use-keys.ts'
import { useNow } from './use-now.ts'
import { type HeldClock, useRecord } from './use-record.ts'
import { useSound } from './use-sound.ts'
import { useView } from './use-view.ts'
import { Wall } from './Wall.tsx'

interface Props {
  readonly name: string // under which it is kept
  readonly sheet: RunSheet
  readonly script: ListedScript | null // of the guide, if it is one
}

/** The clock of a run sheet: set up, then on the wall or before whoever leads. */
export function ClockOfSheet({ name, sheet, script }: Props) {
  const now = useNow()
  const held = useRecord(name, sheet, now)
  const reading = readingOf(held.run, now)
  const isReady = reading.phase === 'ready'
  const awake = useAwake(!isReady && reading.phase !== 'ended')
  const [sound, view] = [useSound(`${name}-sound`), useView()]
  const clock = { sheet: held.record.sheet, held, reading, now, sound, view }
  useKeys(
    reading.phase === 'waiting' ? keysWhileWaiting(held) : keyActs(held, view.shown === 'wall'),
    !isReady,
  )
  useFrameHidden(!isReady)
  if (isReady) return <SetUp clock={clock} name={name} script={script} awake={awake} />
  return (
    <>
      <TellSigns clock={clock} />
      {view.shown === 'words' ? <Leader clock={clock} awake={awake} /> : <Wall clock={clock} awake={awake} />}
    </>
  )
}

function keyActs({ act, undo }: HeldClock, isWall: boolean): KeyActs {
  return {
    next: () => act((run, now) => movedTo(run, run.at + 1, now)),
    back: () => act((run, now) => movedTo(run, run.at - 1, now)),
    pause: () => act((run, now) => (run.since === null ? resumed(run, now) : paused(run, now))),
    more: isWall ? () => act((run) => withMinutes(run, run.at, 1)) : null, // elsewhere the arrow scrolls
    undo,
  }
}

/** Until its time has come nothing is to be skipped or paused, as before the start; somebody may try out the remote control. */
function keysWhileWaiting({ undo }: HeldClock): KeyActs {
  return { next: null, back: null, pause: null, more: null, undo }
}

/** While a clock runs, the name of the site and all that is around it make room; see clock.css. */
function useFrameHidden(isHidden: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-clock', isHidden)
    if (isHidden) scrollTo({ top: 0, behavior: 'instant' })
    return () => document.documentElement.removeAttribute('data-clock')
  }, [isHidden])
}
