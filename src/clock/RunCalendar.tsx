import { useState } from 'preact/hooks'
import { fileName } from '../core/formats/file-name.ts'
import { fill } from '../core/words/messages.ts'
import { runCalendar } from '../core/workshop/run-calendar.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { download } from '../kit/download.ts'
import { useClockSpeech } from './speech.ts'
import { Tick } from './Tick.tsx'

const earliest = '2000-01-01' // a year that is still being typed

/** The session in a calendar, with its steps, on a day that somebody chooses. */
export function RunCalendar({ sheet, name }: { readonly sheet: RunSheet; readonly name: string }) {
  const words = useClockSpeech().words.calendar
  const [on, setOn] = useState('')
  const [time, setTime] = useState(sheet.starts ?? '10:00')
  const [each, setEach] = useState(false)
  const [told, setTold] = useState('')
  const save = () => {
    if (on < earliest || time === '') return setTold(words.noDay)
    setTold(fill(words.saved, { name: saveCalendar(sheet, { on, time, each, id: `${name}-${on}` }) }))
  }
  return (
    <details class="set-up-part" open={isAskedFor()}>
      <summary>{words.title}</summary>
      <div class="run-calendar">
        <CalendarField label={words.day} type="date" value={on} onValue={setOn} />
        <CalendarField label={words.time} type="time" value={time} onValue={setTime} />
        <Tick label={words.each} isOn={each} onTurn={setEach} />
        <button type="button" class="second" onClick={save}>
          {words.save}
        </button>
        <p role="status">{told}</p>
      </div>
    </details>
  )
}

interface FieldProps {
  readonly label: string
  readonly type: 'date' | 'time'
  readonly value: string
  readonly onValue: (value: string) => void
}

function CalendarField({ label, type, value, onValue }: FieldProps) {
  return (
    <label>
      {label}
      <input
        class="field"
        type={type}
        {...(type === 'date' && { max: '9999-12-31' })}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  )
}

/** Links on the pages of scripts lead here. */
function isAskedFor(): boolean {
  return location.hash.startsWith('#calendar=')
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
