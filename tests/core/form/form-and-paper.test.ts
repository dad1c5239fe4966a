import { describe, expect, it } from 'vitest'
import { randomPlainAlliance } from '../../../scripts/fuzz/paper/random-alliance.ts'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Alliance, Answers } from '../../../src/core/alliance/alliance.ts'
import { formOf } from '../../../src/core/form/form.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import type { QuestionBlock } from '../../../src/core/paper/paper.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { say } from '../../../src/core/words/say.ts'
import { fc } from '../../fast-check.ts'

const topics = readTopics()
const templates = readTemplates()
const speech = { language: 'en', messages: readMessages() }
const bank = topics.flatMap(({ questions }) => questions)

/** Whoever is asked: `each` where the paper has a place for every person, `once` where it has one for all. */
type AskedOf = readonly [question: string, ...('once' | 'each')[]]

function askedByForm(alliance: Alliance): readonly AskedOf[] {
  const asked = formOf(templateOf(alliance), topics, alliance).flatMap((part) => part.asked)
  const ids = [...new Set(asked.map(({ question }) => question.id))]
  return ids.map((id) => {
    const ways = asked.filter(({ question }) => question.id === id)
    return [id, ...ways.map(({ each }) => (each ? 'each' : 'once'))]
  })
}

function askedByPaper(alliance: Alliance): readonly AskedOf[] {
  const sections = compose(templateOf(alliance), topics, alliance, speech).blocks.filter(
    (block) => block.kind === 'section',
  )
  const signing = sections.findIndex(({ text }) => text === speech.messages.paper.signing) // what changed comes after it
  const blocks = sections.slice(0, signing).flatMap((section) => section.blocks)
  const questions = blocks.filter((block): block is QuestionBlock => block.kind === 'question')
  return questions.flatMap((question) => {
    const ways = question.blocks
    const id = bank.find(({ title }) => say(title, 'en') === question.text)?.id
    if (ways.length === 0 || id === undefined) return []
    const each = ways.some(({ kind }) => kind === 'voices')
    const once = ways.some(({ kind }) => kind !== 'voices')
    return [[id, ...(once ? (['once'] as const) : []), ...(each ? (['each'] as const) : [])]]
  })
}

function templateOf({ template }: Alliance) {
  const found = findTemplate(templates, template)
  if (found === undefined) throw new Error(`There is no template ${template}.`)
  return found
}

/** Some questions of the bank, answered by all together or by the first person, now or in an earlier version. */
const extras: fc.Arbitrary<Answers> = fc
  .array(fc.tuple(fc.constantFrom(...bank.map(({ id }) => id)), fc.boolean()), { maxLength: 4 })
  .map((chosen) =>
    Object.fromEntries(chosen.map(([id, each]) => [each ? `${id}/p1` : id, { kind: 'text', text: 'Yes.' }])),
  )

describe('form and paper', () => {
  it('ask the same questions of the same people, in the same order', () => {
    fc.assert(
      fc.property(randomPlainAlliance(templates, topics), extras, extras, (alliance, now, before) => {
        const earlier = { ...alliance, on: '2026-01-10', note: '', answers: before }
        const one = {
          ...alliance,
          answers: { ...alliance.answers, ...now },
          revisions: [...alliance.revisions, earlier],
        }
        expect(askedByPaper(one)).toEqual(askedByForm(one))
      }),
      { numRuns: 200, seed: 20261129 },
    )
  })

  it('ask each person what each has answered in an earlier version', () => {
    const person = { name: '', role: 'coach' }
    const people = [
      { id: 'p1', ...person },
      { id: 'p2', ...person },
    ]
    const words = { kind: 'text', text: 'To think.' } as const
    const agreed = { title: '', people, questions: ['why-hopes'] }
    const alliance: Alliance = {
      format: 'alliance',
      version: 1,
      id: 'each',
      template: 'coach-client',
      language: 'en',
      ...agreed,
      answers: {},
      revisions: [{ on: '2026-10-01', note: '', ...agreed, answers: { 'why-hopes/p1': words } }],
    }
    expect(askedByForm(alliance)).toContainEqual(['why-hopes', 'each'])
    expect(askedByPaper(alliance)).toContainEqual(['why-hopes', 'each'])
  })
})
