import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Answer } from '../../../src/core/alliance/alliance.ts'
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

describe('the pulse', () => {
  const scale = (value: number): Answer => ({ kind: 'scale', value })
  const pulse = (value: number) => ({ 'pulse-goal/p1': scale(value), 'pulse-goal/p2': scale(2) })
  const first = agree(alliance({ answers: pulse(3) }), { on: '2026-08-22', note: '' })
  const second = agree({ ...first, answers: pulse(5) }, { on: '2026-11-22', note: '' })
  const pictureIn = (one: Alliance) =>
    allBlocks(paperOf(one).blocks).find((block) => block.kind === 'picture')

  it('is drawn once it was taken twice', () => {
    expect(pictureIn(first)).toBeUndefined()
    expect(pictureIn(second)).toMatchObject({
      labels: ['22 Aug 2026', '22 Nov 2026'],
      steps: 5,
      series: [
        { name: 'Maya', person: 0, values: [3, 5] },
        { name: 'Tom', person: 1, values: [2, 2] },
      ],
    })
  })

  it('knows who somebody is when nobody else has answered', () => {
    const { 'pulse-goal/p2': mine } = pulse(3)
    const once = agree(alliance({ answers: { 'pulse-goal/p2': mine } }), { on: '2026-08-22', note: '' })
    const series = pictureIn(agree(once, { on: '2026-11-22', note: '' }))?.series
    expect(series).toEqual([{ name: 'Tom', person: 1, values: [2, 2] }])
  })

  it('calls people without a name as the paper does, and never all of them', () => {
    const people = second.people.map((person) => ({ ...person, name: '' }))
    const names = pictureIn({ ...second, people })?.series.map(({ name }) => name)
    expect(names).toEqual(['Coach', 'Client'])
  })

  it('is said in numbers too', () => {
    expect(pictureIn(second)?.alt).toMatch(
      /^How far we are, from Low \(1\) to High \(5\)\. Maya: .* 3, .* 5; Tom: /,
    )
  })

  it('stays when its answers are cleared for the next time', () => {
    expect(pictureIn({ ...second, answers: {} })).toBeDefined()
  })

  it('is not told again among the changes', () => {
    expect(changesIn(second)).toBeUndefined()
  })
})
