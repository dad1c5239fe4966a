import {
  begunAt,
  caughtUp,
  minutesToTake,
  movedTo,
  paused,
  resumed,
  withMinutes,
} from '../core/clock/clock-acts.ts'
import { freshRun, isEnded, isWaiting } from '../core/clock/clock-run.ts'
import { counted } from '../core/words/format.ts'
import { useFullScreen } from '../kit/use-full-screen.ts'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'

interface Props {
  readonly clock: ShownClock
}

/** Everything that can be pressed while the clock runs. */
export function Controls({ clock }: Props) {
  const { words } = useClockSpeech()
  return (
    <fieldset class="clock-controls">
      <legend class="unseen">{words.wall.controls}</legend>
      <MainControls clock={clock} />
      <MinuteControls clock={clock} />
      <WindowControls clock={clock} />
    </fieldset>
  )
}

/** Back, pause, on; while it waits for its time, the start. */
function MainControls({ clock }: Props) {
  const { wall, setUp } = useClockSpeech().words
  const { run, act } = clock.held
  if (isWaiting(run, clock.now)) {
    return (
      <div class="main-controls">
        <button type="button" class="main" onClick={() => act(begunAt)}>
          {setUp.start}
        </button>
      </div>
    )
  }
  return (
    <div class="main-controls">
      <button
        type="button"
        class="second"
        aria-disabled={run.at === 0}
        onClick={() => act((one, now) => movedTo(one, one.at - 1, now))}
      >
        {wall.back}
      </button>
      {!isEnded(run) && <OnControls clock={clock} />}
    </div>
  )
}

function OnControls({ clock: { held, sheet } }: Props) {
  const { wall } = useClockSpeech().words
  const { run, act } = held
  const isResting = run.since === null
  const isLast = run.at >= sheet.steps.length - 1
  return (
    <>
      <button type="button" class="second" onClick={() => act(isResting ? resumed : paused)}>
        {isResting ? wall.resume : wall.pause}
      </button>
      <button type="button" class="main" onClick={() => act((one, now) => movedTo(one, one.at + 1, now))}>
        {isLast ? wall.finish : wall.goOn}
      </button>
    </>
  )
}

function MinuteControls({ clock: { held, now } }: Props) {
  const { language, words } = useClockSpeech()
  const { run, act, undo, record } = held
  const taken = minutesToTake(run, now)
  return (
    <div class="small-controls">
      {!isEnded(run) && !isWaiting(run, now) && (
        <button type="button" class="quiet" onClick={() => act((one) => withMinutes(one, one.at, 1))}>
          {words.wall.more}
        </button>
      )}
      {taken > 0 && !isEnded(run) && (
        <button type="button" class="quiet" onClick={() => act(caughtUp)}>
          {counted(words.wall.take, taken, language)}
        </button>
      )}
      {record.past.length > 0 && (
        <button type="button" class="quiet" onClick={undo}>
          {words.wall.undo}
        </button>
      )}
    </div>
  )
}

function WindowControls({ clock: { held, sheet, sound, view } }: Props) {
  const { wall } = useClockSpeech().words
  const full = useFullScreen()
  const isWall = view.shown === 'wall'
  const reset = () =>
    held.act(({ goesOn }) =>
      freshRun(
        sheet.steps.map(({ minutes }) => minutes),
        goesOn,
      ),
    )
  return (
    <div class="small-controls">
      <button type="button" class="quiet" onClick={() => view.show(isWall ? 'words' : 'wall')}>
        {isWall ? wall.words : wall.wall}
      </button>
      {full && (
        <button type="button" class="quiet" onClick={full.toggle}>
          {full.isFull ? wall.small : wall.full}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => sound.turn(!sound.isOn)}>
        {sound.isOn ? wall.soundOff : wall.soundOn}
      </button>
      <button type="button" class="quiet" onClick={reset}>
        {wall.reset}
      </button>
    </div>
  )
}
