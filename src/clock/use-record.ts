import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { afterSetBack, asOf } from '../core/clock/as-of.ts'
import { type ClockRecord, undone, withAct } from '../core/clock/clock-record.ts'
import { type ClockRun, freshRun } from '../core/clock/clock-run.ts'
import type { RunSheet } from '../core/workshop/run-sheet.ts'
import { forgetClock, keepClock, recallClock } from './clock-store.ts'
import { type ClockWindows, joinWindows } from './clock-windows.ts'

/** The clock of a run sheet in this window, with what can be done to it; every act goes to the other windows and is kept. */
export interface HeldClock {
  readonly record: ClockRecord
  readonly run: ClockRun // as it stands now
  readonly isKept: boolean
  act(change: (run: ClockRun, now: number) => ClockRun): void
  undo(): void
}

/** Holds the clock that is kept under this name, or a fresh one. */
export function useRecord(key: string, sheet: RunSheet, now: number): HeldClock {
  const [record, setRecord] = useState(() => recallClock(key) ?? freshRecord(sheet))
  const [isKept, setKept] = useState(true)
  const latest = useRef(record)
  const seen = useRef(now)
  const show = useCallback((next: ClockRecord) => {
    latest.current = next
    seen.current = Date.now()
    setRecord(next)
  }, [])
  const windows = useWindows(key, sheet, latest, show)
  const change = (next: ClockRecord) => {
    if (next === latest.current) return
    show(next)
    windows.current?.tell(next)
    setKept(keepOrForget(key, next))
  }
  useEffect(() => {
    const run = afterSetBack(latest.current.run, seen.current, now)
    seen.current = now
    if (run !== latest.current.run) change({ ...latest.current, run })
  }, [now])
  const act: HeldClock['act'] = (made) => {
    const moment = Date.now()
    change(withAct(latest.current, made(asOf(latest.current.run, moment), moment), moment))
  }
  const undo = () => change(undone(latest.current, Date.now()))
  return { record, run: asOf(record.run, now), isKept, act, undo }
}

/** The other windows of this clock: they are asked at first, and heard from then on. */
function useWindows(
  key: string,
  sheet: RunSheet,
  latest: { readonly current: ClockRecord },
  show: (next: ClockRecord) => void,
): { readonly current: ClockWindows | null } {
  const windows = useRef<ClockWindows | null>(null)
  useEffect(() => {
    const mine = () => (isUntouched(latest.current) ? null : latest.current)
    const joined = joinWindows(key, mine, (heard) => show(heard ?? freshRecord(sheet)))
    windows.current = joined
    return () => joined.close()
  }, [key, sheet, latest, show])
  return windows
}

function freshRecord(sheet: RunSheet): ClockRecord {
  const lengths = sheet.steps.map(({ minutes }) => minutes)
  return { version: 1, sheet, run: freshRun(lengths), past: [], touched: 0 }
}

/** Nothing was pressed yet, or all was undone. */
function isUntouched({ run, past }: ClockRecord): boolean {
  return run.due === null && past.length === 0
}

function keepOrForget(key: string, record: ClockRecord): boolean {
  if (!isUntouched(record)) return keepClock(key, record)
  forgetClock(key)
  return true
}
