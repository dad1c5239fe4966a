import { describe, expect, it } from 'vitest'
import { readPrintWords, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import { choicesApart, formApart, minutesFor, suggestedApart } from '../../../src/core/form/form-apart.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { alliance } from '../../sample.ts'

const content = { templates: readTemplates(), topics: readTopics(), first: readPrintWords().questions.ids }
const team = alliance({ template: 'team' })
const template = findTemplate(content.templates, 'team')
if (template === undefined) throw new Error('There is a template for teams.')
const idsIn = (parts: ReturnType<typeof formApart>) =>
  parts.flatMap(({ asked }) => asked.map(({ question }) => question.id))

describe('what is asked apart', () => {
  it('is three to five questions, when nobody has chosen others', () => {
    for (const { id } of content.templates) {
      const suggested = suggestedApart(content, alliance({ template: id }))
      expect(suggested.length).toBeGreaterThanOrEqual(3)
      expect(suggested.length).toBeLessThanOrEqual(5)
    }
  })

  it('is what was chosen, in the order of the form', () => {
    const [one, , three] = idsIn(choicesApart(template, content.topics, team))
    if (one === undefined || three === undefined) throw new Error('There are questions.')
    expect(idsIn(formApart(template, content.topics, team, [three, one, 'nobody-asks-this']))).toEqual([
      one,
      three,
    ])
  })

  it('can be the pulse, of each, also where somebody has answered a part of it before', () => {
    const answers = { 'pulse-goal/p1': { kind: 'scale', value: 2 } as const }
    const pulse = choicesApart(template, content.topics, { ...team, answers }).at(-1)
    expect(pulse?.asked.map(({ question, each }) => `${question.id} ${each}`)).toEqual([
      'pulse-goal true',
      'pulse-way true',
      'pulse-relationship true',
    ])
  })

  it('is everything but the pulse in a round of before, in which nobody could choose', () => {
    const all = idsIn(formApart(template, content.topics, team, undefined))
    expect(all.length).toBeGreaterThan(10)
    expect(all.some((id) => id.startsWith('pulse-'))).toBe(false)
  })

  it('takes a few minutes', () => {
    const five = formApart(template, content.topics, team, suggestedApart(content, team))
    expect(minutesFor(five)).toBeGreaterThan(4)
    expect(minutesFor(five)).toBeLessThanOrEqual(10)
    expect(minutesFor([])).toBe(1)
  })
})
