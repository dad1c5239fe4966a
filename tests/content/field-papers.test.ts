import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTemplateFiles, readTopics } from '../../src/content/read-content.ts'
import { wantedBy } from '../../src/core/templates/lookup.ts'

/** What the page of fields calls each paper. */
const names = {
  'coach-client': 'coach',
  'manager-member': 'manager',
  team: 'team',
  'student-team': 'student',
  'two-people': 'two people',
  'co-founders': 'co-founders',
  'mentor-mentee': 'mentor',
  'doctoral-student': 'doctoral',
  adjustments: 'adjustments',
  'facilitator-client': 'facilitator',
  household: 'household',
  group: 'group',
} as const satisfies Readonly<Record<string, string>>

const page = readFileSync(
  new URL('../../content/docs/reference/template-fields.mdx', import.meta.url),
  'utf8',
)
const said = new Map(
  (page.match(/^\| (?!---|Field).*\|$/gm) ?? []).map((row) => {
    const [, field = '', , papers = ''] = row.split('|').map((cell) => cell.trim())
    return [field, papers.toLowerCase()]
  }),
)
const all: readonly string[] = Object.values(names)

/** “All but group, each” as the names that it stands for. */
function namesIn(papers: string): readonly string[] {
  const list = papers.replace(/, each$/, '').replace(/^all but /, '')
  const named = list.split(/, | and /)
  if (papers.startsWith('all but ')) return all.filter((name) => !named.includes(name))
  return papers.startsWith('all') ? all : named
}

/** The names of the papers that ask for a field. */
function having(id: string): readonly string[] {
  const templates = readTemplateFiles().filter(({ sections }) =>
    sections.some(({ questions }) => questions.some((asked) => wantedBy(asked).id === id)),
  )
  return templates.map(
    (template) => Object.entries(names).find(([own]) => own === template.id)?.[1] ?? template.id,
  )
}

const asked = readTopics()
  .flatMap(({ questions }) => questions)
  .filter(({ id }) => having(id).length > 0)

it.each(asked.map(({ id, title }) => [title['en'] ?? '', id] as const))(
  'the page of fields says which papers have “%s”',
  (title, id) => {
    expect([...namesIn(said.get(title) ?? '')].sort()).toEqual([...having(id)].sort())
  },
)
