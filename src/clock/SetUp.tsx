import { useState } from 'preact/hooks'
import { begunAt } from '../core/clock/clock-acts.ts'
import { startAt } from '../core/clock/start-time.ts'
import { formatTime } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { lengthOf } from '../core/workshop/step-times.ts'
import type { Awake } from '../kit/use-awake.ts'
import type { ListedScript } from './listed-script.ts'
import { RunCalendar } from './RunCalendar.tsx'
import { ScreenNote } from './ScreenNote.tsx'
import { SetUpKeys, SetUpLeader, SetUpSteps } from './SetUpParts.tsx'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'
import { Tick } from './Tick.tsx'

interface Props {
  readonly clock: ShownClock
  readonly name: string // under which it is kept
  readonly script: ListedScript | null
  readonly awake: Awake
}

/** Before the clock runs: when it starts, what it does by itself, the second window, and the steps. */
export function SetUp({ clock, name, script, awake }: Props) {
  const { words, minutes } = useClockSpeech()
  const { sheet, held, sound } = clock
  const [goesOn, setGoesOn] = useState(held.run.goesOn)
  const begin = (moment: number) => held.act((run) => begunAt({ ...run, goesOn }, moment))
  return (
    <section class="writing step-page clock-set-up">
      <h2 dir="auto">{sheet.title}</h2>
      <p class="why">{minutes(lengthOf(sheet.steps))}</p>
      <div class="set-up-start">
        <button type="button" class="main" onClick={() => begin(Date.now())}>
          {words.setUp.start}
        </button>
        <StartAtTime clock={clock} onStart={begin} />
      </div>
      <Tick label={words.setUp.goesOn} hint={words.setUp.goesOnHint} isOn={goesOn} onTurn={setGoesOn} />
      <Tick label={words.setUp.sound} hint={words.setUp.soundHint} isOn={sound.isOn} onTurn={sound.turn} />
      <ScreenNote awake={awake} isKept={held.isKept} />
      <SetUpLeader />
      <SetUpSteps sheet={sheet} />
      <RunCalendar sheet={sheet} name={name} />
      <SetUpKeys />
      <p class="set-up-ways">
        {held.record.past.length > 0 && (
          <button type="button" class="quiet" onClick={held.undo}>
            {words.setUp.undo}
          </button>
        )}
        {script !== null && <a href={script.page}>{words.setUp.toPage}</a>}
        <a href={location.pathname}>{words.setUp.other}</a>
      </p>
    </section>
  )
}

interface StartProps {
  readonly clock: ShownClock
  readonly onStart: (moment: number) => void
}

/** A time on the wall at which the clock begins by itself, and when all would end. */
function StartAtTime({ clock: { sheet, now }, onStart }: StartProps) {
  const { words, language } = useClockSpeech()
  const [time, setTime] = useState(sheet.starts ?? '')
  const [isAsked, setAsked] = useState(false)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const moment = time === '' ? null : startAt(time, timeZone, now)
  const end = moment === null ? null : formatTime(moment + lengthOf(sheet.steps) * 60_000, language)
  const start = () => (moment === null ? setAsked(true) : onStart(moment))
  const hasProblem = isAsked && moment === null
  return (
    <div class="set-up-time">
      <div>
        <label for="start-time">{words.setUp.at}</label>
        <input
          class="field"
          id="start-time"
          type="time"
          value={time}
          aria-invalid={hasProblem}
          aria-describedby="start-time-note"
          onInput={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </div>
      <button type="button" class="second" onClick={start}>
        {words.setUp.startAt}
      </button>
      <p class="hint" id="start-time-note" role="status">
        {hasProblem ? words.setUp.noTime : end !== null && fill(words.wall.ends, { time: end })}
      </p>
    </div>
  )
}
