import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figure, figuresOf } from './house/figures.ts'
import { readSources } from './house/imports.ts'
import { type Limits, overLimit, tightened } from './house/limits.ts'
import { alignedTable } from './table.ts'

const { values } = parseArgs({ options: { where: { type: 'boolean' }, keep: { type: 'boolean' } } })
const file = new URL('./house/limits.json', import.meta.url)
const figures = figuresOf(readSources())
const before: Limits = JSON.parse(readFileSync(file, 'utf8'))
const limits = values.keep ? tightened(before, figures) : before
if (values.keep) writeFileSync(file, `${JSON.stringify(limits, null, 2)}\n`)

console.log(
  alignedTable(figures, {
    'counted in the house': ({ what }: Figure) => what,
    today: ({ value }) => String(value),
    'at most': ({ id, aim }) => String(limits[id] ?? aim),
    aim: ({ aim }) => String(aim),
  }),
)
if (values.where) for (const { what, where } of figures) console.log(`\n${what}\n  ${where.join('\n  ')}`)

const problems = overLimit(limits, figures)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
