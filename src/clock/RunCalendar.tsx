import { useState } from 'preact/hooks'
import { isDay } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { fill } from '../core/words/messages.ts'
import { runCalendar } from '../core/workshop/run-calendar.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { download } from '../kit/download.ts'
import { useClockSpeech } from './speech.ts'
import { Tick } from './Tick.tsx'

/** The session in a calendar, with its steps, on a day that somebody chooses. */
export function RunCalendar({ sheet, name }: { readonly sheet: RunSheet; readonly name: string }) {
  const words = useClockSpeech().words.calendar
  const [on, setOn] = useState('')
  const [time, setTime] = useState(sheet.starts ?? '10:00')
  const [each, setEach] = useState(false)
  const [told, setTold] = useState('')
  const save = () => {
    if (!isDay(on) || time === '') return setTold(words.noDay)
    setTold(fill(words.saved, { name: saveCalendar(sheet, { on, time, each, id: `${name}-${on}` }) }))
  }
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

interface CalendarWish {
  readonly on: string
  readonly time: string
  readonly each: boolean
  readonly id: string // the same for each file of one session on one day, so that a calendar knows its entries again
}

/** Hands the file over, and gives back its name. */
function saveCalendar(sheet: RunSheet, wish: CalendarWish): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const name = fileName(sheet.title, wish.on, 'ics')
  download(name, 'text/calendar;charset=utf-8', runCalendar(sheet, { ...wish, zone, made: new Date() }))
  return name
}
