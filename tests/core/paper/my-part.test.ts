import { describe, expect, it } from 'vitest'
import { readMessages, readMyPart, readTopics } from '../../../src/content/read-content.ts'
import { partAsAlliance } from '../../../src/core/alliance/my-part/on-paper.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import type { Block } from '../../../src/core/paper/paper.ts'
import { anaPart } from '../alliance/my-part/a-part.ts'

const speech = { language: 'en', messages: readMessages(), length: 'one-page' } as const
const template = readMyPart()
const ana = compose(template, readTopics(), partAsAlliance(anaPart, 'x'), speech)
const blank = compose(template, readTopics(), null, speech)
const fieldsIn = (blocks: readonly Block[]) => JSON.stringify(blocks).match(/"field":"[^"]+"/g) ?? []

describe('the paper about oneself', () => {
  it('is called what it is, says whose it is, and holds every answer', () => {
    expect([ana.title, ana.form, ana.authors]).toEqual([
      'My way of working',
      'Ana Lovrić · edition 2026-12',
      ['Ana Lovrić'],
    ])
    const said = JSON.stringify(ana.blocks)
    for (const text of [
      'Ana Lovrić',
      'I answer within a day.',
      'I laugh when I am nervous.',
      '9 to 17, Zagreb',
    ])
      expect(said).toContain(text)
  })

  it('is no draft, and nobody signs it', () => {
    expect(JSON.stringify([ana.blocks, blank.blocks])).not.toMatch(/Draft|signature|agreed|Our alliance/i)
  })

  it('as a blank one has a place for the name and for each answer', () => {
    expect(fieldsIn(blank.blocks)).toEqual(
      [
        'name/p1',
        ...template.sections.flatMap(({ questions }) =>
          questions.map((one) => ('once' in one ? one.once : one.each)),
        ),
      ].map((field) => `"field":"${field}"`),
    )
  })
})
