import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Sheet } from '../core/layout/page.ts'
import { sheetFor } from '../core/layout/sheet-for.ts'
import { dayOrderIn, hasTwoReadings } from '../core/roster/read-day.ts'
import { readRoster } from '../core/roster/read-roster.ts'
import { readTable } from '../core/roster/read-table.ts'
import type {
  DayOrder,
  RosterColumns,
  RosterField,
  RosterGrouping,
  RosterPapers,
  RosterTable,
} from '../core/roster/roster.ts'
import type { Length } from '../core/templates/length.ts'
import { languageTag } from '../core/words/language-tag.ts'
import type { TableEncoding } from '../core/workshop/names/decode-table.ts'
import { parseTable } from '../core/workshop/names/parse-table.ts'
import type { RosterContent, RosterTemplate } from './words.ts'

/** The list and everything that was chosen for it. */
export interface ListState {
  readonly text: string
  readonly file: Uint8Array | null // where the text comes from a file, to be read again in another encoding
  readonly encoding: TableEncoding | '' // empty: found out
  readonly columns: RosterColumns | null // as they were chosen; null as they seem to be
  readonly dayOrder: DayOrder | null
  readonly grouping: RosterGrouping
  readonly template: string
  readonly length: Length
  readonly sheet: Sheet
}

/** What the list says, as it is understood now. */
export interface ReadList {
  readonly template: RosterTemplate
  readonly table: RosterTable
  readonly columns: RosterColumns
  readonly roster: RosterPapers
  readonly dayOrder: DayOrder
  readonly hasTwoReadings: boolean // some day would be another one in the other order
}

export type ListChange = (change: Partial<ListState>) => void

const mostUndone = 100

interface ListHistory {
  readonly now: ListState
  readonly before: readonly ListState[]
  readonly isTyping: boolean // letters in a row are one step
}

/** The list on the page, what it says, and each step back. */
export function useList({ templates }: RosterContent) {
  const [steps, setSteps] = useState<ListHistory>(() => ({
    now: firstState(templates),
    before: [],
    isTyping: false,
  }))
  const [isAwake, setAwake] = useState(false)
  const { now, before } = steps
  const change: ListChange = (wish) => setSteps((last) => stepped(last, wish))
  const undo = () =>
    setSteps(({ now: last, before: older }) => ({
      now: older.at(-1) ?? last,
      before: older.slice(0, -1),
      isTyping: false,
    }))
  useEffect(() => {
    const sheet = sheetFor(languageTag(navigator.language)) // what printers hold where this browser is at home
    setSteps(({ now: last, ...rest }) => ({ ...rest, now: { ...last, sheet } }))
    setAwake(true)
  }, [])
  const { text, template, columns, grouping, dayOrder } = now
  const read = useMemo(() => readList(now, templates), [text, template, columns, grouping, dayOrder])
  return { state: now, read, change, undo, canUndo: before.length > 0, isAwake }
}

function stepped({ now, before, isTyping }: ListHistory, wish: Partial<ListState>): ListHistory {
  const types = wish.text !== undefined && wish.file === undefined
  const older = types && isTyping ? before : [...before, now].slice(-mostUndone)
  return { now: { ...now, ...wish }, before: older, isTyping: types }
}

function firstState(templates: readonly RosterTemplate[]): ListState {
  return {
    text: '',
    file: null,
    encoding: '',
    columns: null,
    dayOrder: null,
    grouping: 'each',
    template: templates[0]?.id ?? '',
    length: 'one-page',
    sheet: 'a4',
  }
}

function readList(state: ListState, templates: readonly RosterTemplate[]): ReadList | 'too-large' | null {
  const template = templates.find(({ id }) => id === state.template)
  if (!template || state.text.trim() === '') return null
  const read = readTable(state.text, template, parseTable)
  if (read === 'too-large') return read
  const { table } = read
  const chosen = state.columns?.length === table.width ? state.columns : null
  const columns = chosen ?? read.columns
  const days = (['date', 'look'] as const).flatMap((field) => cellsOf(table, columns, field))
  const dayOrder = state.dayOrder ?? dayOrderIn(days) ?? 'day-first'
  const reading = { columns, grouping: state.grouping, dayOrder }
  const roster = readRoster(table, reading, template)
  return { template, table, columns, roster, dayOrder, hasTwoReadings: hasTwoReadings(days) }
}

function cellsOf({ rows }: RosterTable, columns: RosterColumns, field: RosterField): readonly string[] {
  const place = columns.indexOf(field)
  return place < 0 ? [] : rows.map(({ cells }) => cells[place] ?? '')
}
