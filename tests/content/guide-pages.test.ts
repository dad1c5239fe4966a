import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTemplateFiles, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { wantedBy } from '../../src/core/templates/lookup.ts'

const docs = new URL('../../content/docs/', import.meta.url).pathname
const read = (page: string) => readFileSync(docs + page, 'utf8')
const pagesIn = (rooms: string) => globSync(`${rooms}/*.mdx`, { cwd: docs }).sort()

const questions = readTopics().flatMap(({ questions }) => questions)

/** The headings under which a template's questions stand on its paper. */
function fieldsOf(templates: ReturnType<typeof readTemplates>): string[] {
  const asked = templates.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
  const ids = new Set(asked.map((one) => wantedBy(one).id))
  return questions.filter(({ id }) => ids.has(id)).map(({ title }) => title['en'] ?? '')
}

/** What stands in a column of a page's tables. */
function column(page: string, place: number): string[] {
  const rows = read(page).match(/^\| (?!---).*\|$/gm) ?? []
  return rows.map((row) => row.split('|')[place]?.trim() ?? '')
}

describe('a page of the guide', () => {
  // The page of frequent questions leads onward in every answer.
  const leading = pagesIn('{start,how-to,exercises,examples,pitfalls,reference,why}').filter(
    (page) => page !== 'reference/questions-readers-ask.mdx',
  )
  it.each(leading)('leads onward: %s', (page) => {
    expect(read(page)).toMatch(/\n## Where to go from here\n\n- \[/)
  })

  it.each(pagesIn('{start,how-to,examples,pitfalls}'))('has something to try tomorrow: %s', (page) => {
    expect(read(page)).toMatch(/<TryTomorrow[^>]*>\n\n\S/)
  })
})

/** The front matter of a page, as text. */
const frontOf = (page: string) => read(page).split('\n---\n')[0] ?? ''

describe('a how-to', () => {
  const doing = pagesIn('{start,how-to,exercises}').filter((page) =>
    /^kind: (how-to|tutorial)$/m.test(frontOf(page)),
  )
  it.each(doing)('says at its top how long it takes, who is there and what paper to bring: %s', (page) => {
    expect(frontOf(page)).toMatch(/^takes:\n {2}time: \S.*\n {2}people: \S.*\n {2}paper: \S/m)
  })
})

describe('the reference', () => {
  it('explains every field of every template', () => {
    const explained = column('reference/template-fields.mdx', 1)
    expect(fieldsOf(readTemplates()).filter((title) => !explained.includes(title))).toEqual([])
  })

  it('maps the competency only to fields that the coaching paper has', () => {
    const fields = fieldsOf(readTemplates().filter(({ id }) => id === 'coach-client'))
    const [, ...cells] = column('reference/icf-competency-3.mdx', 2)
    expect(cells.length).toBeGreaterThan(8)
    const named = cells.filter((cell) => cell !== 'Not on the paper').flatMap((cell) => cell.split(' · '))
    expect(named.filter((title) => !fields.includes(title))).toEqual([])
  })

  it('has sixty questions or more, each with a line on when to use it', () => {
    const bank = questions.filter(({ when }) => (when['en'] ?? '').trim() !== '')
    expect(bank.length).toBe(questions.length)
    expect(bank.length).toBeGreaterThanOrEqual(60)
  })
})

describe('each kind of paper', () => {
  it.each(readTemplateFiles())('$id leads to a page on how to have its conversation', ({ guide }) => {
    expect(existsSync(`${docs}${guide}.mdx`)).toBe(true)
    expect(frontOf(`${guide}.mdx`)).toMatch(/^kind: how-to$/m)
  })
})
