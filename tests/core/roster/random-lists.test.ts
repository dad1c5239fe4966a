import { describe, expect, it } from 'vitest'
import { readTemplates } from '../../../src/content/read-content.ts'
import { readRoster } from '../../../src/core/roster/read-roster.ts'
import { readTable } from '../../../src/core/roster/read-table.ts'
import { parseTable } from '../../../src/core/workshop/names/parse-table.ts'
import { fc } from '../../fast-check.ts'

const template = readTemplates().find(({ id }) => id === 'coach-client')
if (!template) throw new Error('There is no template for coach and client.')

const cell = fc.oneof(
  fc.constantFrom(
    'Ada',
    'Łukasz Żak',
    'محمد',
    '王小明',
    '',
    '',
    ' ',
    '42',
    '=HYPERLINK("http://x")',
    '@x',
    'a@x.org',
  ),
  fc.constantFrom(
    '\u0000\u0007',
    '\u202eevil',
    '"',
    '"Ben',
    "'",
    '3/12/2026',
    '\ud800',
    'a'.repeat(300),
    'Coach',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

describe('of random lists', () => {
  it('every row is a paper, or part of one, or named', () => {
    const list = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 40 })
    const separator = fc.constantFrom(',', ';', '\t', '|')
    const head = fc.constantFrom('', 'Name;Role;Team', 'Team,Name', 'Coach\tClient\tDate')
    fc.assert(
      fc.property(list, separator, head, fc.boolean(), (rows, sign, first, areTwo) => {
        const text = [first, ...rows.map((row) => row.join(sign))].join('\n')
        const read = readTable(text, template, parseTable)
        if (read === 'too-large') throw new Error('It is too large.')
        const { table, columns } = read
        const grouping = areTwo ? 'two' : 'each'
        const roster = readRoster(table, { columns, grouping, dayOrder: 'day-first' }, template)
        const told = [...roster.papers.flatMap((paper) => paper.rows), ...roster.unused.map(({ row }) => row)]
        expect(told.toSorted((one, other) => one - other)).toEqual(table.rows.map(({ row }) => row))
        for (const { people } of roster.papers)
          expect(people.every(({ name }) => /\p{L}/u.test(name))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
