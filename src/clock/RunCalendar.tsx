import { useState } from 'preact/hooks'
import { dayOf, isDay } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { fill } from '../core/words/messages.ts'
import { runCalendar } from '../core/workshop/run-calendar.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { download } from '../kit/download.ts'
import { newId } from '../kit/new-id.ts'
import { useClockSpeech } from './speech.ts'
import { Tick } from './Tick.tsx'

/** The session in a calendar, with its steps, on a day that somebody chooses. */
export function RunCalendar({ sheet }: { readonly sheet: RunSheet }) {
  const words = useClockSpeech().words.calendar
  const [on, setOn] = useState('')
  const [time, setTime] = useState(sheet.starts ?? '10:00')
  const [each, setEach] = useState(false)
  const [told, setTold] = useState('')
  const save = () =>
    setTold(isDay(on) && time !== '' ? saveCalendar(sheet, on, time, each, words) : words.noDay)
  return (
    <details class="set-up-part" open={isAskedFor()}>
      <summary>{words.title}</summary>
      <div class="run-calendar">
        <div>
          <label for="run-day">{words.day}</label>
          <input
            class="field"
            id="run-day"
            type="date"
            max="9999-12-31"
            value={on}
            onInput={({ currentTarget }) => setOn(currentTarget.value)}
          />
        </div>
        <div>
          <label for="run-time">{words.time}</label>
          <input
            class="field"
            id="run-time"
            type="time"
            value={time}
            onInput={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </div>
        <Tick label={words.each} isOn={each} onTurn={setEach} />
        <button type="button" class="second" onClick={save}>
          {words.save}
        </button>
        <p role="status">{told}</p>
      </div>
    </details>
  )
}

/** Links on the pages of scripts lead here. */
function isAskedFor(): boolean {
  return new URLSearchParams(location.hash.slice(1)).has('calendar')
}

/** Hands the file over, and gives back what is said of it. */
function saveCalendar(
  sheet: RunSheet,
  on: string,
  time: string,
  each: boolean,
  { saved }: ReturnType<typeof useClockSpeech>['words']['calendar'],
): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const text = runCalendar(sheet, { on, time, zone, each, id: newId(), made: new Date() })
  const name = fileName(sheet.title, dayOf(new Date(`${on}T12:00`)), 'ics')
  download(name, 'text/calendar;charset=utf-8', text)
  return fill(saved, { name })
}
