import { describe, expect, it } from 'vitest'
import { readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { withAnswer, withQuestions } from '../../../src/core/alliance/edit.ts'
import { newAlliance } from '../../../src/core/alliance/new-alliance.ts'
import {
  withOrder,
  withOwnQuestion,
  withoutQuestion,
  withReworded,
} from '../../../src/core/alliance/own/edit-own.ts'
import { nextLook } from '../../../src/core/calendar/looks.ts'
import { formOf, wholeForm } from '../../../src/core/form/form.ts'
import { topicsOf } from '../../../src/core/form/topics-of.ts'
import { findQuestion } from '../../../src/core/questions/bank.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { ownQuestion } from '../alliance/own/an-own-form.ts'

const topics = readTopics()
const template = findTemplate(readTemplates(), 'two-people') ?? raise()
const begun = newAlliance(template, 'en', 'test')
const own = ownQuestion({ topic: 'feedback' })

function raise(): never {
  throw new Error('There is no such template.')
}

function idsIn(alliance: Alliance, topic: string): readonly string[] {
  const asked = formOf(template, topics, alliance).find((part) => part.topic.id === topic)?.asked ?? []
  return asked.map(({ question }) => question.id)
}

it('no question and no topic of ours is called as people’s own are', () => {
  const ids = topics.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)])
  expect(ids.filter((id) => `${id}-`.startsWith('own-'))).toEqual([])
})

describe('a question in people’s own words', () => {
  it('is asked after those of its topic, on every paper, of whom it says', () => {
    const before = idsIn(begun, 'feedback')
    const form = formOf(template, topics, withOwnQuestion(begun, { ...own, each: true }))
    expect(idsIn(withOwnQuestion(begun, own), 'feedback')).toEqual([...before, own.id])
    const asked = form.flatMap((part) => part.asked).find(({ question }) => question.id === own.id)
    expect(asked).toMatchObject({
      each: true,
      from: 'one-page',
      question: { title: { en: 'Who opens up?' } },
    })
  })

  it.each(['gone-since', 'pulse'])(
    'is asked in the first topic where its own, “%s”, asks nothing here',
    (topic) => {
      expect(idsIn(withOwnQuestion(begun, { ...own, topic }), topics[0]?.id ?? '')).toContain(own.id)
    },
  )

  it('stands in a topic that the paper doesn’t ask', () => {
    const small = { ...template, sections: template.sections.filter(({ topic }) => topic !== 'feedback') }
    const form = formOf(small, topics, withOwnQuestion(begun, own))
    expect(form.at(-1)).toMatchObject({ topic: { id: 'feedback' }, asked: [{ question: { id: own.id } }] })
  })

  it('written in one language is said so in all, and its marks stay where they belong', () => {
    const arabic = withOwnQuestion(begun, { ...own, prompt: { ar: 'من يفتح؟' } })
    expect(findQuestion(topicsOf(topics, arabic), own.id)?.prompt.en).toBe('\u200fمن يفتح؟\u200f')
  })

  it('is the same one each time, so that it is drawn once', () => {
    const asking = withOwnQuestion(begun, own)
    const found = () => findQuestion(topicsOf(topics, asking), own.id)
    expect(found()).toBe(found())
  })
})

it('the bank as an alliance knows it is the same when it is asked for twice', () => {
  const asking = withReworded(withOwnQuestion(begun, own), { id: 'feedback-how', prompt: { en: 'How?' } })
  const once = topicsOf(topics, asking)
  expect(topicsOf(once, asking)).toEqual(once)
  expect(topicsOf(topics, begun)).toBe(topics)
})

it('one of ours in other words keeps its kind and loses the line of the blank paper', () => {
  const asking = withReworded(begun, { id: 'commitments-mine', prompt: { en: 'What do you carry?' } })
  const said = findQuestion(topicsOf(topics, asking), 'commitments-mine')
  expect(said).toMatchObject({
    kind: 'list',
    prompt: { en: 'What do you carry?' },
    title: { en: 'What do you carry?' },
  })
  expect(said?.line).toBeUndefined()
})

describe('the order of a topic', () => {
  it('is the one that people gave, and what they didn’t move follows what it followed', () => {
    const [first = '', second = '', ...others] = idsIn(begun, 'commitments')
    expect(idsIn(withOrder(begun, [second, first]), 'commitments')).toEqual([second, first, ...others])
    const asking = withOwnQuestion(begun, { ...own, topic: 'commitments' })
    expect(idsIn(withOrder(asking, [own.id, first]), 'commitments')[0]).toBe(own.id)
  })

  it('lets a question stand beside another only while that one is before it', () => {
    const beside = template.sections.find(({ questions }) => questions.some((one) => one.beside)) ?? raise()
    const ids = idsIn(begun, beside.topic)
    const form = formOf(template, topics, withOrder(begun, ids.toReversed()))
    expect(form.find(({ topic }) => topic.id === beside.topic)?.asked.some((one) => one.beside)).toBe(false)
  })
})

describe('a question that is left out', () => {
  const said = withAnswer(begun, 'feedback-how', { kind: 'text', text: 'At once' })

  it('is asked no more, though it is answered, and can be found to be put back', () => {
    const without = withoutQuestion(said, 'feedback-how', true)
    expect(idsIn(without, 'feedback')).not.toContain('feedback-how')
    const part = wholeForm(template, topics, without).find(({ topic }) => topic.id === 'feedback')
    expect(part?.leftOut.map(({ question }) => question.id)).toEqual(['feedback-how'])
  })

  it('leaves the form without its topic when it was the last one there', () => {
    const empty = idsIn(begun, 'feedback').reduce((one, id) => withoutQuestion(one, id, true), begun)
    expect(formOf(template, topics, empty).some(({ topic }) => topic.id === 'feedback')).toBe(false)
    expect(wholeForm(template, topics, empty).some(({ topic }) => topic.id === 'feedback')).toBe(true)
  })

  it('sets no date', () => {
    const dated = withAnswer(begun, 'check-ins-first', { kind: 'date', on: '2027-03-01' })
    expect(nextLook(dated, topics, null)).toBe('2027-03-01')
    expect(nextLook(withoutQuestion(dated, 'check-ins-first', true), topics, null)).toBeNull()
  })

  it('goes from the form when it came from the bank', () => {
    const taken = withQuestions(begun, ['feedback-hurt'])
    expect(idsIn(taken, 'feedback')).toContain('feedback-hurt')
    expect(withoutQuestion(taken, 'feedback-hurt', false)).toEqual(begun)
  })
})
