import type { IsoDate } from '../days/iso-date.ts'

/** What a roster has room for. */
export const rosterLimits = {
  papers: 1000,
  name: 120, // letters (UTF-16 code units) of a name that still fits at the head of a paper
  cell: 80, // of a role or a team
  text: 2_000_000, // of a whole list; a thousand rows have a few dozen letters each
} as const

/** What a column fills: whose paper it is, in one cell or two; who else stands on it; roles; the team; two days. */
export const rosterFields = [
  'name',
  'given',
  'family',
  'role',
  'other',
  'other-role',
  'team',
  'date',
  'look',
] as const
export type RosterField = (typeof rosterFields)[number]

/** For each column what it fills; null for one that fills nothing. */
export type RosterColumns = readonly (RosterField | null)[]

/** A list as it was read: its rows of cells with their numbers, from 1, and what its head calls the columns. */
export interface RosterTable {
  readonly head: readonly string[] // empty where the list has none
  readonly rows: readonly ListedRow[]
  readonly width: number // how many columns there are
}

export interface ListedRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** Whether each row has a paper of its own, or two rows after each other share one. */
export type RosterGrouping = 'each' | 'two'

/** In which order the numbers of a day such as 3/4/2026 stand. */
export type DayOrder = 'day-first' | 'month-first'

/** How a list is to be understood. */
export interface RosterReading {
  readonly columns: RosterColumns
  readonly grouping: RosterGrouping
  readonly dayOrder: DayOrder
}

/** Somebody of a paper; the role is that of the list, in its own words. */
export interface RosterPerson {
  readonly name: string
  readonly role: string
}

/** What is told of one paper, before it is made. */
export interface RosterPaper {
  readonly rows: readonly number[]
  readonly people: readonly RosterPerson[] // whose paper it is comes first
  readonly team: string
  readonly on: IsoDate | null // the day of the talk, printed at the head
  readonly look: IsoDate | null // the day on which they look at it again
}

/** A row that gives no paper, or that gives one without something that stands in it. */
export interface RosterNote {
  readonly row: number
  readonly last: number // the same row, or the last one of those that are too many
  readonly why: 'no-name' | 'too-long' | 'too-many' | 'no-day' | 'no-other' | 'more-cells'
  readonly text: string // of the row, or of the cell; the beginning of a long one
}

/** The papers of a list, the rows that give none, and what was left out of those that do. */
export interface RosterPapers {
  readonly papers: readonly RosterPaper[]
  readonly unused: readonly RosterNote[]
  readonly notes: readonly RosterNote[]
}
