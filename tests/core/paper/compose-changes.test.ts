import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Answer } from '../../../src/core/alliance/alliance.ts'
import { withoutPerson } from '../../../src/core/alliance/edit.ts'
import type { Block } from '../../../src/core/paper/paper.ts'
import { allBlocks, alliance, paperOf } from './a-form.ts'

const before = agree(alliance({ answers: { goal: { kind: 'text', text: 'We meet weekly.' } } }), {
  on: '2026-08-22',
  note: '',
})
const then = (changes: Partial<Alliance>, note = 'After the summer.') =>
  agree({ ...before, ...changes }, { on: '2026-11-22', note })
const changesIn = (one: Alliance) =>
  paperOf(one).blocks.find((block) => block.kind === 'section' && block.text.startsWith('What changed'))
const spansIn = (block: Block | undefined) =>
  allBlocks(block ? [block] : []).flatMap((one) =>
    one.kind === 'text' ? one.spans.map(({ text, style }) => [style, text]) : [],
  )
const answering = (answers: Record<string, Answer>) =>
  changesIn(then({ answers: { ...before.answers, ...answers } }, ''))

describe('what changed', () => {
  it('is not told of a first version', () => {
    expect(changesIn(before)).toBeUndefined()
  })

  it('is told since the version before, with its note, word by word', () => {
    const section = changesIn(then({ answers: { goal: { kind: 'text', text: 'We meet monthly.' } } }))
    expect(section).toMatchObject({ text: 'What changed since 22 August 2026' })
    expect(spansIn(section)).toEqual([
      ['plain', 'After the summer.'],
      ['plain', 'We meet '],
      ['removed', 'weekly'],
      ['plain', ' '],
      ['added', 'monthly'],
      ['plain', '.'],
    ])
  })

  it('is told of a draft since the last version', () => {
    const draft = { ...before, answers: { goal: { kind: 'text', text: 'We meet daily.' } } } as const
    expect(changesIn(draft)).toMatchObject({ text: 'What changed since 22 August 2026' })
  })

  it('says a choice in words', () => {
    expect(spansIn(answering({ where: { kind: 'options', chosen: ['walk', 'office'] } }))).toEqual([
      ['added', 'On a walk, In the office'],
    ])
  })

  it('tells the points of a list one by one, below the question and the name', () => {
    const section = answering({ 'promises/p2': { kind: 'list', items: ['On time'] } })
    expect(allBlocks(section ? [section] : [])).toContainEqual(
      expect.objectContaining({ text: 'About promises: Tom' }),
    )
    expect(spansIn(section)).toEqual([
      ['plain', '• '],
      ['added', 'On time'],
    ])
  })

  it('tells who has another name', () => {
    const people = before.people.map((one) => (one.id === 'p1' ? { ...one, name: 'Maya Rao' } : one))
    expect(spansIn(changesIn(then({ people }, '')))).toEqual([
      ['removed', 'Maya'],
      ['plain', ' '],
      ['added', 'Maya Rao'],
    ])
  })
})

it('tells nothing of somebody who was removed since', () => {
  const mine = { 'goal/p2': { kind: 'text', text: 'Tom writes.' } } as const
  const both = agree(alliance({ answers: mine }), { on: '2026-08-22', note: '' })
  expect(changesIn(withoutPerson(both, 'p2'))).toBeUndefined()
})
