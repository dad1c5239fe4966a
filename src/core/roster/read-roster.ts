import { cellOf, type KnownRole } from '../alliance/people/name-cell.ts'
import type { Template } from '../templates/template.ts'
import { visibleText } from '../words/visible-text.ts'
import { knownRoles } from './known-roles.ts'
import { readDay } from './read-day.ts'
import {
  type ListedRow,
  type RosterField,
  type RosterNote,
  type RosterPaper,
  type RosterPapers,
  type RosterPerson,
  type RosterReading,
  type RosterTable,
  rosterLimits,
} from './roster.ts'

/** The papers that a list asks for. Every row is one of them, a part of one, or named with why it is not. */
export function readRoster(
  table: RosterTable,
  reading: RosterReading,
  template: Pick<Template, 'roles'>,
): RosterPapers {
  const roles = knownRoles(template)
  const rows = table.rows.map((row) => readRow(row, table, reading, roles))
  const used = rows.flatMap(({ paper }) => (paper ? [paper] : []))
  const papers = reading.grouping === 'two' ? inTwos(used) : used
  return {
    papers: papers.slice(0, rosterLimits.papers),
    unused: [...rows.flatMap(({ unused }) => unused), ...tooMany(papers.slice(rosterLimits.papers))],
    notes: rows.flatMap(({ notes }) => notes),
  }
}

interface ReadRow {
  readonly paper: RosterPaper | null
  readonly unused: readonly RosterNote[]
  readonly notes: readonly RosterNote[]
}

function readRow(
  { row, cells }: ListedRow,
  { head }: RosterTable,
  { columns, dayOrder }: RosterReading,
  roles: readonly KnownRole[],
): ReadRow {
  const said: SaidIn = (field) => cells[columns.indexOf(field)] ?? ''
  const note: NoteOf = (why, text) => ({ row, last: row, why, text: excerpt(text) })
  const people = peopleSaid(said, roles)
  const team = visibleText(said('team'))
  const why = whyNone(people, team)
  if (why !== null) return { paper: null, unused: [note(why, cells.filter(hasWords).join(', '))], notes: [] }
  const [on, look] = [readDay(said('date'), dayOrder), readDay(said('look'), dayOrder)]
  const paper = { rows: [row], people: people.filter(isNamed), team, on, look }
  const beyond = head.length > 0 ? cells.slice(head.length).filter(hasWords) : []
  return { paper, unused: [], notes: [...unreadCells(paper, said, note), ...beyondHead(beyond, note)] }
}

type SaidIn = (field: RosterField) => string
type NoteOf = (why: RosterNote['why'], text: string) => RosterNote

/** Whose paper it is, and who else stands on it; each without a name where the row says none. */
function peopleSaid(said: SaidIn, roles: readonly KnownRole[]): readonly RosterPerson[] {
  return [
    person(said('name') || `${said('given')} ${said('family')}`, said('role'), roles),
    person(said('other'), said('other-role'), roles),
  ]
}

function isNamed({ name }: RosterPerson): boolean {
  return name !== ''
}

/** Why a row gives no paper; null where it gives one. */
function whyNone(people: readonly RosterPerson[], team: string): 'no-name' | 'too-long' | null {
  if (people[0]?.name === '') return 'no-name'
  const isLong = ({ name, role }: RosterPerson) =>
    name.length > rosterLimits.name || role.length > rosterLimits.cell
  return people.filter(isNamed).some(isLong) || team.length > rosterLimits.cell ? 'too-long' : null
}

/** The cells of a row that say something which its paper doesn't. */
function unreadCells(paper: RosterPaper, said: SaidIn, note: NoteOf): readonly RosterNote[] {
  const isUnread = (field: RosterField, isRead: boolean) => !isRead && hasWords(said(field))
  return [
    ...(isUnread('date', paper.on !== null) ? [note('no-day', said('date'))] : []),
    ...(isUnread('look', paper.look !== null) ? [note('no-day', said('look'))] : []),
    ...(isUnread('other', paper.people.length > 1) ? [note('no-other', said('other'))] : []),
  ]
}

function beyondHead(cells: readonly string[], note: NoteOf): readonly RosterNote[] {
  return cells.length > 0 ? [note('more-cells', cells.join(', '))] : []
}

/** Somebody as a list names them; a role in brackets counts where the list has no column for it. */
function person(cell: string, role: string, roles: readonly KnownRole[]): RosterPerson {
  const read = cellOf(cell, roles)
  const name = visibleText(read.name)
  return { name: /\p{L}/u.test(name) ? name : '', role: visibleText(role) || (read.role ?? '') }
}

function hasWords(cell: string): boolean {
  return visibleText(cell) !== ''
}

/** Two papers after each other as one; one that names two people already, and the last of an odd number, stay alone. */
function inTwos(papers: readonly RosterPaper[]): readonly RosterPaper[] {
  const twos: RosterPaper[] = []
  let waiting: RosterPaper | undefined
  for (const paper of papers) {
    if (paper.people.length > 1) twos.push(paper)
    else if (waiting === undefined) waiting = paper
    else {
      twos.push(asOnePaper(waiting, paper))
      waiting = undefined
    }
  }
  return waiting === undefined ? twos : [...twos, waiting]
}

function asOnePaper(one: RosterPaper, other: RosterPaper): RosterPaper {
  return {
    rows: [...one.rows, ...other.rows],
    people: [...one.people, ...other.people],
    team: [...new Set([one.team, other.team])].filter((team) => team !== '').join(' / '),
    on: one.on ?? other.on,
    look: one.look ?? other.look,
  }
}

/** All that are too many, in one sentence. */
function tooMany(papers: readonly RosterPaper[]): readonly RosterNote[] {
  const rows = papers.flatMap((paper) => paper.rows)
  const [row, last] = [rows[0], rows.at(-1)]
  if (row === undefined || last === undefined) return []
  const [first] = papers.flatMap(({ people }) => people)
  return [{ row, last, why: 'too-many', text: first?.name ?? '' }]
}

/** Enough of a cell to find it again. */
function excerpt(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).toWellFormed()}…`
}

const mostShown = 80
