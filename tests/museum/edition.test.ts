import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTopics } from '../../src/content/read-content.ts'
import { agree } from '../../src/core/alliance/agree.ts'
import { topicsOn } from '../../src/core/questions/topics-on.ts'
import { openFile } from '../../src/core/formats/open-file.ts'
import { finished } from '../core/formats/pdf/works.ts'
import { writings } from '../../scripts/fuzz/paper/lost.ts'

const kinds = new Map(readTopics().flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])))
const opening = { kindOf: (id: string) => kinds.get(id), newId: () => 'new' }

async function opened(name: string) {
  const file = await openFile(readFileSync(`${import.meta.dirname}/${name}`), opening)
  if ('problem' in file) throw new Error(`${name} does not open: ${file.problem}.`)
  return file
}

/** What was agreed and filled in on the papers of 2026-11, before they came in three lengths. */
describe('the edition 2026-11', () => {
  it('opens an alliance with all its versions', async () => {
    const { alliance, lost } = await opened('edition-2026-11.alliance.json')
    expect(lost).toEqual([])
    expect(alliance.revisions).toHaveLength(4)
  })

  it.each(['one-page', 'two-sides', 'whole'] as const)(
    'is said in full on the paper of today: %s',
    async (length) => {
      const { alliance } = await opened('edition-2026-11.alliance.json')
      const { paper } = await finished(alliance, { length, gaps: 'nothing' })
      const blocks = JSON.stringify(paper.blocks)
      const quoted = writings(alliance).map((text) => JSON.stringify(text.trim()).slice(1, -1))
      expect(quoted.filter((text) => !text.split('\\n\\n').every((part) => blocks.includes(part)))).toEqual([])
    },
  )

  it('says above each answer what it said when it was agreed', async () => {
    const { alliance } = await opened('edition-2026-11.alliance.json')
    const { paper } = await finished(alliance, { length: 'one-page', gaps: 'nothing' })
    const blocks = JSON.stringify(paper.blocks)
    const then = ['What you can count on from me', 'What helps me do my best', 'How I like to hear feedback']
    expect(then.filter((title) => !blocks.includes(title))).toEqual([])
  })

  it('stands under the headings of then, whatever they are called now', () => {
    const then: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(`${import.meta.dirname}/headings-2026-11.json`, 'utf8'),
    )
    const shown = topicsOn(readTopics(), '2026-11-22').flatMap(({ questions }) => questions)
    const other = shown.filter(({ id, title }) => id in then && title['en'] !== then[id])
    expect(other.map(({ id }) => id)).toEqual([])
    expect(Object.keys(then).filter((id) => !shown.some((one) => one.id === id))).toEqual([])
  })

  it.each([
    ['2026-11-22', 'When we end, or decide anew'],
    ['2026-12-02', 'When we end, or decide again'],
  ])('is told on the paper of a version agreed on %s as “%s”', async (on, heading) => {
    const { alliance } = await opened('edition-2026-11.alliance.json')
    const answers = { 'endings-when': { kind: 'date', on: '2027-11-01' } } as const
    const agreed = agree({ ...alliance, answers, revisions: [] }, { on, note: '' })
    const { paper } = await finished(agreed, { gaps: 'nothing' })
    expect(JSON.stringify(paper.blocks)).toContain(heading)
  })

  it('reads a form back whole that was filled in on the screen', async () => {
    const { alliance, lost } = await opened('form-edition-2026-11.pdf')
    expect(lost).toEqual([])
    expect(alliance.people.map(({ name }) => name)).toEqual(['Maya Okafor', 'Tomás Řezníček'])
    expect(Object.keys(alliance.answers)).toHaveLength(27)
    expect(alliance.answers['commitments-mine/p1']).toEqual({
      kind: 'list',
      items: ['I am fully here.', 'I name what I see.'],
    })
    expect(alliance.answers['check-ins-rhythm']).toEqual({ kind: 'options', chosen: ['quarterly'] })
  })
})
