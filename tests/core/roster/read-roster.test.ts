import { describe, expect, it } from 'vitest'
import { readTemplates } from '../../../src/content/read-content.ts'
import { readRoster } from '../../../src/core/roster/read-roster.ts'
import { readTable } from '../../../src/core/roster/read-table.ts'
import type { RosterPapers, RosterReading } from '../../../src/core/roster/roster.ts'
import { parseTable } from '../../../src/core/workshop/names/parse-table.ts'

const templates = readTemplates()

function templateOf(id: string) {
  const found = templates.find((one) => one.id === id)
  if (!found) throw new Error(`There is no template ${id}.`)
  return found
}

/** A list read as the page does when nobody changes anything. */
function rosterOf(text: string, id = 'team', wishes: Partial<RosterReading> = {}): RosterPapers {
  const read = readTable(text, templateOf(id), parseTable)
  if (read === 'too-large') throw new Error('It is too large.')
  const reading = { columns: read.columns, grouping: 'each', dayOrder: 'day-first', ...wishes } as const
  return readRoster(read.table, reading, templateOf(id))
}

const namesIn = ({ papers }: RosterPapers) => papers.map(({ people }) => people.map(({ name }) => name))

describe('a list of people', () => {
  it.each([
    ['a pasted list', 'Ada\nBen\n\nChidi', 'team', [['Ada'], ['Ben'], ['Chidi']]],
    ['a line with commas', 'Ada, Ben, Chidi', 'team', [['Ada'], ['Ben'], ['Chidi']]],
    ['first and last names', 'Nachname;Vorname\nLovelace;Ada', 'team', [['Ada Lovelace']]],
    ['an address beside the name', 'E-mail,Name\na@x.org,Ada', 'team', [['Ada']]],
    [
      'columns called as the template calls its roles',
      'Mentor\tMentee\nBo\tAda',
      'mentor-mentee',
      [['Ada', 'Bo']],
    ],
    [
      'a manager of a team member',
      'Employee;Manager\nAda;Bo\nEve;',
      'manager-member',
      [['Ada', 'Bo'], ['Eve']],
    ],
    ['a head without a usual word for names', 'Team;Küche\nKitchen;Ada', 'team', [['Ada']]],
    [
      'the line in which Excel says how cells are parted',
      'sep=|\r\nName|Team\r\nAda|A, B',
      'team',
      [['Ada']],
    ],
    [
      'names of every script',
      'Name\nمحمد علي\n王小明\nОльга\nप्रिया',
      'team',
      [['محمد علي'], ['王小明'], ['Ольга'], ['प्रिया']],
    ],
    ['the same name twice', 'Name\nAda\nAda', 'team', [['Ada'], ['Ada']]],
  ])('%s', (_, text, template, names) => {
    expect(namesIn(rosterOf(text, template))).toEqual(names)
  })

  it('role, team and both days are taken from columns that are called so', () => {
    const { papers, notes } = rosterOf(
      'Name,Job title,Department,Date,Next review\nAda,Nurse,Ward 3,2026-12-03,3.6.2027',
    )
    expect(notes).toEqual([])
    expect(papers).toEqual([
      {
        rows: [2],
        people: [{ name: 'Ada', role: 'Nurse' }],
        team: 'Ward 3',
        on: '2026-12-03',
        look: '2027-06-03',
      },
    ])
  })

  it('two rows after each other share a paper when wished, a pair and the last of an odd number stay alone', () => {
    const roster = rosterOf('Name;With\nAda;\nBen;Bo\nChidi;\nDana;', 'two-people', { grouping: 'two' })
    expect(namesIn(roster)).toEqual([['Ben', 'Bo'], ['Ada', 'Chidi'], ['Dana']])
    expect(roster.papers.flatMap(({ rows }) => rows)).toEqual([3, 2, 4, 5])
  })

  it('nobody at all makes no paper', () => {
    expect(rosterOf('')).toEqual({ papers: [], unused: [], notes: [] })
    expect(rosterOf('Name;Team\n')).toEqual({ papers: [], unused: [], notes: [] })
  })

  it('what can’t be used is told with its row', () => {
    const long = 'a'.repeat(10_000)
    const { papers, unused, notes } = rosterOf(
      `Name;Date;With\nAda;next week;\n;1.2.2027;\n${long};;\nBen;;42\nEve;;;and more`,
    )
    expect(papers).toHaveLength(3)
    expect(unused.map(({ row, why }) => [row, why])).toEqual([
      [3, 'no-name'],
      [4, 'too-long'],
    ])
    expect(unused[1]?.text).toHaveLength(81)
    expect(notes.map(({ row, why, text }) => [row, why, text])).toEqual([
      [2, 'no-day', 'next week'],
      [5, 'no-other', '42'],
      [6, 'more-cells', 'and more'],
    ])
  })

  it('the 1,001st paper is told, and the thousand before it are made', () => {
    const rows = Array.from({ length: 1001 }, (_, place) => `Person ${place}x`)
    const { papers, unused } = rosterOf(`Name\n${rows.join('\n')}`)
    expect(papers).toHaveLength(1000)
    expect(unused).toEqual([{ row: 1002, last: 1002, why: 'too-many', text: 'Person 1000x' }])
  })

  it('a text that no list needs is not read', () => {
    expect(readTable('a'.repeat(2_000_001), templateOf('team'), parseTable)).toBe('too-large')
  })
})
