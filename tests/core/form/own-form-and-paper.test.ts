import { describe, expect, it } from 'vitest'
import { randomOwn } from '../../../scripts/fuzz/paper/random-own.ts'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { withAnswer } from '../../../src/core/alliance/edit.ts'
import { newAlliance } from '../../../src/core/alliance/new-alliance.ts'
import { withOwnQuestion, withoutQuestion } from '../../../src/core/alliance/own/edit-own.ts'
import { withOwn } from '../../../src/core/alliance/own/with-own.ts'
import { formOf } from '../../../src/core/form/form.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import type { Block, QuestionBlock } from '../../../src/core/paper/paper.ts'
import { lengths } from '../../../src/core/templates/length.ts'
import type { Template } from '../../../src/core/templates/template.ts'
import { say } from '../../../src/core/words/say.ts'
import { fc } from '../../fast-check.ts'
import { text } from '../alliance/an-alliance.ts'
import { ownQuestion } from '../alliance/own/an-own-form.ts'

const topics = readTopics()
const templates = readTemplates()
const speech = { language: 'en', messages: readMessages() }
const [template] = templates
if (template === undefined) throw new Error('There are no papers.')
const begun = newAlliance(template, 'en', 'test')

function questionsOn(blocks: readonly Block[]): readonly QuestionBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return questionsOn(block.blocks)
    if (block.kind === 'cells') return block.questions
    return block.kind === 'question' ? [block] : []
  })
}

/** The headings of a paper without those of its end. */
function headings(one: Template, alliance: Alliance): readonly string[] {
  const sections = compose(one, topics, alliance, speech).blocks.filter(({ kind }) => kind === 'section')
  const signing = sections.findIndex(
    (block) => 'text' in block && block.text === speech.messages.paper.signing,
  )
  return questionsOn(sections.slice(0, signing)).map((question) => question.text)
}

it('the form and the paper ask the same in the same order, whatever people made of it', () => {
  const forms = fc.tuple(fc.constantFrom(...templates), randomOwn(topics))
  fc.assert(
    fc.property(forms, ([one, own]) => {
      const alliance = withOwn(newAlliance(one, 'en', 'test'), own)
      const asked = formOf(one, topics, alliance).flatMap((part) => part.asked)
      expect(headings(one, alliance)).toEqual(asked.map(({ question }) => say(question.title, 'en')))
    }),
    { numRuns: 100, seed: 20261130 },
  )
})

describe('a question in people’s own words', () => {
  it.each(lengths)('stands on a paper of the length “%s”', (length) => {
    const asking = withOwnQuestion(begun, ownQuestion())
    const found = questionsOn(compose(template, topics, asking, { ...speech, length }).blocks)
    expect(found.filter((question) => question.text === 'Who opens up?')).toHaveLength(1)
  })

  it('is its own heading, and is said once', () => {
    const asking = withOwnQuestion(begun, ownQuestion())
    const found = questionsOn(compose(template, topics, asking, speech).blocks)
    expect(found.find((question) => question.text === 'Who opens up?')?.prompt).toBe('')
    const titled = withOwnQuestion(begun, ownQuestion({ title: { en: 'Opening up' } }))
    const under = questionsOn(compose(template, topics, titled, speech).blocks)
    expect(under.find((question) => question.text === 'Opening up')?.prompt).toBe('Who opens up?')
  })
})

describe('an answer to a question that was left out', () => {
  const said = withAnswer(begun, 'why-purpose', text('To bake bread.'))
  const agreed = { ...said, on: '2026-10-01', note: '' }
  const without = { ...withoutQuestion(said, 'why-purpose', true), revisions: [agreed] }

  it.each(lengths)('is on no paper of the length “%s”, nor among its changes', (length) => {
    const paper = compose(template, topics, without, { ...speech, length })
    expect(JSON.stringify(paper)).not.toContain('bake')
    expect(JSON.stringify(compose(template, topics, said, { ...speech, length }))).toContain('bake')
  })
})
