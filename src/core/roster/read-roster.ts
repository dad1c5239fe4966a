import { cellOf, type KnownRole } from '../alliance/people/name-cell.ts'
import type { Template } from '../templates/template.ts'
import { visibleText } from '../words/visible-text.ts'
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

/** The roles of a template by everything that they are called. */
export function knownRoles({ roles }: Pick<Template, 'roles'>): readonly KnownRole[] {
  return roles.map(({ id, title }) => ({ id, titles: [id, ...Object.values(title)] }))
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
  const said = (field: RosterField) => cells[columns.indexOf(field)] ?? ''
  const note = (why: RosterNote['why'], text = beginning(cells.filter(isSaid).join(', '))): RosterNote => {
    return { row, last: row, why, text: beginning(text) }
  }
  const people = [
    person(said('name') || `${said('given')} ${said('family')}`, said('role'), roles),
    person(said('other'), said('other-role'), roles),
  ]
  const [first, second] = people
  const named = people.filter(({ name }) => name !== '')
  const none = (why: RosterNote['why']): ReadRow => ({ paper: null, unused: [note(why)], notes: [] })
  if (!first || first.name === '') return none('no-name')
  const team = visibleText(said('team'))
  const isLong = named.some(
    ({ name, role }) => name.length > rosterLimits.name || role.length > rosterLimits.cell,
  )
  if (isLong || team.length > rosterLimits.cell) return none('too-long')
  const day = (field: 'date' | 'look') => readDay(said(field), dayOrder)
  const undated = (['date', 'look'] as const).filter((field) => isSaid(said(field)) && day(field) === null)
  const isRagged = head.length > 0 && cells.slice(head.length).some(isSaid)
  const isNobody = isSaid(said('other')) && second?.name === ''
  return {
    paper: { rows: [row], people: named, team, on: day('date'), look: day('look') },
    unused: [],
    notes: [
      ...undated.map((field) => note('no-day', said(field))),
      ...(isNobody ? [note('no-other', said('other'))] : []),
      ...(isRagged ? [note('more-cells', cells.slice(head.length).filter(isSaid).join(', '))] : []),
    ],
  }
}

/** Somebody as a list names them; a role in brackets counts where the list has no column for it. */
function person(cell: string, role: string, roles: readonly KnownRole[]): RosterPerson {
  const read = cellOf(cell, roles)
  const name = visibleText(read.name)
  return { name: /\p{L}/u.test(name) ? name : '', role: visibleText(role) || (read.role ?? '') }
}

function isSaid(cell: string): boolean {
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
      twos.push(together(waiting, paper))
      waiting = undefined
    }
  }
  return waiting === undefined ? twos : [...twos, waiting]
}

function together(one: RosterPaper, other: RosterPaper): RosterPaper {
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
function beginning(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).toWellFormed()}…`
}

const mostShown = 80
