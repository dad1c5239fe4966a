import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/alliance/alliance.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import type { Paper } from '../../../src/core/paper/paper.ts'
import { agreedOn, allBlocks, alliance, messages, paperOf, paragraphsOf, template, topics } from './a-form.ts'

const text = (words: string): Answer => ({ kind: 'text', text: words })
const answering = (answers: Record<string, Answer>) => paperOf(alliance({ answers }))
const sectionsOf = (paper: Paper) => paper.blocks.filter((block) => block.kind === 'section')
const gapsOf = (paper: Paper) => allBlocks(paper.blocks).filter((block) => block.kind === 'gap')
const questionOf = (paper: Paper, title: string) =>
  allBlocks(paper.blocks).find((block) => block.kind === 'question' && block.text === title)
const titleOf = (paper: Paper) => paper.blocks.find((block) => block.kind === 'title')

describe('a blank paper', () => {
  const blank = paperOf(null)

  it('is called like its template', () => {
    expect(blank.title).toBe('Coach and client')
  })

  it('has a field for every question, person by person where each is asked', () => {
    const fields = gapsOf(blank).map(({ field }) => field)
    expect(fields).toEqual([
      'name/p1',
      'name/p2',
      'agreed',
      'goal',
      'needs/p1',
      'needs/p2',
      'promises/p1',
      'promises/p2',
      'first-look',
      'how-often',
      'where',
      'challenge',
      'signature/p1',
      'signature/p2',
    ])
  })

  it('labels a field with the question and the person', () => {
    expect(gapsOf(blank).find(({ field }) => field === 'needs/p2')?.label).toBe('What about needs?: Client')
  })

  it('asks each thing in one line, with a hint only where there is room for it', () => {
    expect(sectionsOf(blank).map(({ why }) => why)).toEqual(['', '', ''])
    expect(questionOf(blank, 'What about goal?')).toMatchObject({ prompt: '' })
    expect(paragraphsOf(blank)).toContain('In one sentence.')
    expect(paragraphsOf(paperOf(null, 'en', 'one-page'))).not.toContain('In one sentence.')
  })

  it.each([
    ['one-page', ['goal', 'promises/p1', 'promises/p2']],
    ['two-sides', ['goal', 'needs/p1', 'needs/p2', 'promises/p1', 'promises/p2', 'first-look', 'how-often']],
  ] as const)('of %s asks what stands in that length', (length, asked) => {
    const fields = gapsOf(paperOf(null, 'en', length)).map(({ field }) => field)
    expect(fields.filter((field) => !/^(name|agreed|sign)/.test(field))).toEqual(asked)
  })

  it('puts what belongs together side by side', () => {
    const cells = allBlocks(blank.blocks).filter((block) => block.kind === 'cells')
    expect(cells.map(({ questions }) => questions.map(({ text }) => text))).toEqual([
      ['What about first-look?', 'What about how-often?'],
    ])
  })

  it('gives each gap the shape that its question asks for', () => {
    const shapes = Object.fromEntries(gapsOf(blank).map(({ field, shape }) => [field, shape]))
    expect(shapes['needs/p1']).toEqual({ kind: 'long', lines: 3 })
    expect(shapes['promises/p1']).toEqual({ kind: 'list', items: 2 })
    expect(shapes['how-often']).toMatchObject({ kind: 'options', many: false })
    expect(shapes['where']).toMatchObject({ kind: 'options', many: true })
    expect(shapes['challenge']).toEqual({ kind: 'scale', steps: 5, low: 'Gentle', high: 'Hard' })
  })
})

describe('a finished paper', () => {
  it('is called like its people, in the words of its language', () => {
    expect(paperOf(alliance()).title).toBe('Maya and Tom')
    expect(paperOf(alliance(), 'de').title).toBe('Maya und Tom')
  })

  it('takes its own title before that', () => {
    expect(paperOf(alliance({ title: 'Our year' })).title).toBe('Our year')
  })

  it('has a title when nobody has a name', () => {
    const people = [{ id: 'p1', name: ' ', role: 'coach' }]
    expect(paperOf(alliance({ people })).title).toBe('Our alliance')
  })

  it('says who takes part as if it had no title, when nobody can see its title', () => {
    const people = ['Maya', 'Tom'].map((name, index) => ({ id: `p${index + 1}`, name, role: 'coach' }))
    const [unseen, untitled] = ['\u200b', ''].map((title) => paperOf(alliance({ title, people })))
    expect(unseen?.blocks).toEqual(untitled?.blocks)
  })

  it('says when it was agreed, and which version it is', () => {
    expect(titleOf(paperOf(agreedOn('2026-11-22')))?.line).toBe('Agreed on 22 November 2026 · version 1')
  })

  it('says that it is a draft before anybody agreed, and when it has changed since', () => {
    expect(titleOf(paperOf(alliance()))?.line).toBe('Draft, not agreed yet')
    const changed = { ...agreedOn('2026-11-22'), title: 'Other' }
    expect(titleOf(paperOf(changed))?.line).toBe('Draft of version 2 · last agreed on 22 November 2026')
  })

  it('says neither why nor how to ask, once there is an answer', () => {
    const paper = answering({ goal: text('Calm evenings.') })
    expect(sectionsOf(paper)[0]?.why).toBe('')
    expect(questionOf(paper, 'About goal')).toMatchObject({ prompt: '' })
    expect(questionOf(paper, 'About needs')).toMatchObject({ prompt: 'What about needs?' })
  })

  it('gives every person the same place, with or without an answer', () => {
    const paper = answering({ 'needs/p2': text('Time.') })
    const voices = allBlocks(paper.blocks).find((block) => block.kind === 'voices')
    expect(voices?.voices.map(({ name }) => name)).toEqual(['Maya', 'Tom'])
    expect(voices?.voices[0]?.blocks[0]?.kind).toBe('gap')
  })

  it.each([
    ['missing', ''],
    ['invisible', '\u200b'],
  ])(
    'lets the role stand in for a name that is %s, or a number where several have that role',
    (_how, name) => {
      const people = ['coach', 'client', 'client'].map((role, index) => ({ id: `p${index + 1}`, name, role }))
      const voices = allBlocks(paperOf(alliance({ people })).blocks).find((block) => block.kind === 'voices')
      expect(voices?.voices.map(({ name }) => name)).toEqual(['Coach', 'Person 2', 'Person 3'])
    },
  )

  it('says with the closing words when to look again', () => {
    const answers = { 'first-look': { kind: 'period', in: { count: 1, unit: 'months' } } } as const
    expect(paragraphsOf(paperOf(agreedOn('2026-01-31', { answers })))).toContain(
      'We have talked. We look at this again on 28 February 2026.',
    )
  })

  it('speaks the language that it is asked in, and goes from right to left where that does', () => {
    expect(sectionsOf(paperOf(alliance(), 'de'))[0]?.text).toBe('Unsere Arbeit')
    expect(paperOf(alliance(), 'ar').direction).toBe('rtl')
  })

  it('lets a title that is made of names run as its language does, whatever the names are written in', () => {
    const people = ['ليلى', 'عمر'].map((name, i) => ({ id: `p${i + 1}`, name, role: 'coach' }))
    const title = (own: string) =>
      paperOf(alliance({ people, title: own })).blocks.find(({ kind }) => kind === 'title')
    expect(title('')).toMatchObject({ text: '\u200eليلى and عمر' })
    expect(title('اتفاق')).toMatchObject({ text: 'اتفاق' })
  })
})

describe('nothing that was written is lost', () => {
  it('when a question is asked of each that was once asked of all', () => {
    expect(paragraphsOf(answering({ needs: text('Once for all') }))).toContain('Once for all')
  })

  it('when a question is asked of all that was once asked of each', () => {
    expect(paragraphsOf(answering({ 'goal/p2': text('Mine alone') }))).toContain('Mine alone')
  })

  it('when somebody is no longer among the people', () => {
    expect(paragraphsOf(answering({ 'needs/p7': text('Before I left') }))).toContain('Before I left')
  })

  it('when the question was taken in from the bank: it gets a section of its own', () => {
    const paper = paperOf(alliance({ questions: ['extra'] }))
    expect(sectionsOf(paper).map((section) => section.text)).toEqual([
      'Our work',
      'Our rhythm',
      'From the bank',
      'Agreed',
    ])
  })

  it('when nobody knows the question any more: it stands at the end, by its id', () => {
    const paper = answering({ 'old-question/p1': text('Still true') })
    expect(sectionsOf(paper).at(-2)).toMatchObject({
      text: 'Also agreed',
      blocks: [{ text: 'old question: Maya' }],
    })
  })
})

describe('a template that asks what is not in the bank', () => {
  it('is a mistake that names the question', () => {
    const wrong = { ...template, sections: [{ topic: 'work', questions: [{ once: 'lost' }] }] }
    expect(() => compose(wrong, topics, null, { language: 'en', messages })).toThrow('lost')
  })
})
