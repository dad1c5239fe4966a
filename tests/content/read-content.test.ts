import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  messagesFor,
  readExamples,
  readMessages,
  readTemplateFiles,
  readTemplates,
  readTopics,
} from '../../src/content/read-content.ts'
import { limits } from '../../src/core/alliance/limits.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'

const topics = readTopics()
const questions = topics.flatMap((topic) => topic.questions)
const templates = readTemplates()

describe('the question bank', () => {
  it('has the topics in the order of the form, the pulse last', () => {
    expect(topics.map(({ id }) => id)).toEqual(
      'why commitments needs feedback disagreement decisions signs support confidentiality pace celebration check-ins endings pulse'.split(
        ' ',
      ),
    )
  })

  it('has at least seventy questions, sixty of them without the pulse', () => {
    expect(questions.length).toBeGreaterThanOrEqual(70)
    expect(questions.filter(({ id }) => !id.startsWith('pulse-')).length).toBeGreaterThanOrEqual(60)
  })

  it('uses every kind of question', () => {
    const kinds = new Set(questions.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['short', 'long', 'list', 'choice', 'choices', 'date', 'scale']))
  })

  it.each(questions)('$id has a heading of at most eight words', ({ title }) => {
    expect(title.en.split(/\s+/).length).toBeLessThanOrEqual(8)
  })

  it.each(questions)('$id is asked as a question and ends as one', ({ prompt }) => {
    expect(prompt.en).toMatch(/\?$/)
  })

  it('has no two questions with one heading', () => {
    const headings = questions.map(({ title }) => title.en)
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([])
  })
})

describe('the templates', () => {
  it('are offered in their order', () => {
    expect(templates.map(({ id }) => id)).toEqual([
      'coach-client',
      'manager-member',
      'team',
      'student-team',
      'two-people',
      'co-founders',
      'mentor-mentee',
      'doctoral-student',
      'adjustments',
      'facilitator-client',
      'household',
      'group',
    ])
  })

  it.each(templates)(
    '$id goes through every topic but the pulse, commitments right after why',
    ({ sections }) => {
      const asked = topics.map(({ id }) => id).filter((id) => id !== 'pulse')
      expect(sections.map(({ topic }) => topic)).toEqual(asked)
    },
  )

  it.each(templates)('$id asks each person what the others can count on', ({ sections }) => {
    expect(sections.flatMap((section) => section.questions)).toContainEqual({
      each: 'commitments-mine',
      from: 'one-page',
    })
  })

  it.each(templates)('$id goes into a page without what only helps to find it', (template) => {
    const file = readTemplateFiles().find(({ id }) => id === template.id)
    expect(file?.search.en.split(', ').length).toBeGreaterThan(5)
    for (const field of ['guide', 'search', 'scenes', 'fewer']) expect(template).not.toHaveProperty(field)
  })

  it.each(templates)('$id is for as many people as an alliance has room for', ({ roles }) => {
    expect(roles.reduce((sum, { most }) => sum + most, 0)).toBeLessThanOrEqual(limits.people)
  })
})

describe('the examples', () => {
  it.each(readExamples())(
    '$id stands as it was last agreed',
    ({ title, people, questions, answers, revisions }) => {
      expect(revisions.at(-1)).toMatchObject({ title, people, questions, answers })
    },
  )

  it.each(readExamples())('$id answers all that its template asks', ({ template, people, answers }) => {
    const sections = findTemplate(templates, template)?.sections ?? []
    const keys = sections.flatMap((section) =>
      section.questions.flatMap((asked) =>
        'each' in asked ? people.map(({ id }) => `${asked.each}/${id}`) : [asked.once],
      ),
    )
    expect(keys.filter((key) => !(key in answers))).toEqual([])
  })
})

describe('reading', () => {
  it('throws with the file and the place of a mistake', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'))
    mkdirSync(join(folder, 'questions'))
    writeFileSync(join(folder, 'questions/why.yaml'), 'id: why\norder: one\n')
    expect(() => readTopics(folder)).toThrow('content/questions/why.yaml:2:1 order: write a number here')
  })

  it('gives the messages of a language by room', () => {
    expect(readMessages('en').paper.pageOf).toContain('{page}')
  })

  it('gives the messages for a paper in its language, else in the parent, else in English', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'))
    mkdirSync(join(folder, 'messages'))
    for (const tag of ['en', 'pt']) writeFileSync(join(folder, `messages/${tag}.json`), `{ "tag": "${tag}" }`)
    const found = ['pt', 'pt-BR', 'ar', 'en-GB'].map((language) => messagesFor(language, folder))
    expect(found).toEqual([{ tag: 'pt' }, { tag: 'pt' }, { tag: 'en' }, { tag: 'en' }])
  })

  it('says which file of messages is missing', () => {
    expect(() => readMessages('xx')).toThrow('content/messages/xx.json')
  })
})
