import { describe, expect, it } from 'vitest'
import { readPrintWords, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import { firstQuestions } from '../../../src/core/form/first-questions.ts'
import { formOf } from '../../../src/core/form/form.ts'

const topics = readTopics()
const { ids } = readPrintWords().questions

describe.each(readTemplates())('the five first questions of $id', (template) => {
  const form = formOf(template, topics, null)
  const asked = form.flatMap((part) => part.asked)
  const first = firstQuestions(form, ids)

  it('are five of those that its paper asks, in their order', () => {
    expect(first).toHaveLength(5)
    expect(first).toEqual(asked.filter((one) => first.includes(one)))
  })

  it('hold every one of the five that it asks, and no date', () => {
    const there = asked.map(({ question }) => question.id).filter((id) => ids.includes(id))
    expect(first.map(({ question }) => question.id)).toEqual(expect.arrayContaining(there))
    expect(first.filter(({ question }) => question.kind === 'date')).toEqual([])
  })
})

it('are fewer where fewer are asked', () => {
  expect(firstQuestions([], ids)).toEqual([])
})
