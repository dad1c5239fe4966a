import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/alliance/alliance.ts'
import type { Block, Text } from '../../../src/core/paper/paper.ts'
import { agreedOn, allBlocks, alliance, paperOf, paragraphsOf } from './a-form.ts'

const text = (words: string): Answer => ({ kind: 'text', text: words })

describe('an answer', () => {
  const blocksOf = (key: string, answer: Answer): readonly Block[] => {
    const question = allBlocks(paperOf(alliance({ answers: { [key]: answer } })).blocks).find(
      (block) => block.kind === 'question' && block.text === `About ${key}`,
    )
    return question?.kind === 'question' ? question.blocks : []
  }
  const said = (by: Text['by']) => (words: string) => ({
    kind: 'text',
    tone: 'body',
    by,
    spans: [{ text: words, style: 'plain' }],
  })
  const [plain, ours] = [said('people'), said('form')]

  it.each<[string, Answer, object]>([
    ['goal', text('Calm.'), plain('Calm.')],
    ['goal', { kind: 'list', items: ['One', '', 'Two'] }, { kind: 'list', items: ['One', 'Two'] }],
    ['first-look', { kind: 'date', on: '2026-12-20' }, ours('20 December 2026')],
    ['first-look', { kind: 'period', in: { count: 3, unit: 'months' } }, ours('In 3 months')],
    ['how-often', { kind: 'options', chosen: ['weekly'] }, ours('Every week')],
    [
      'challenge',
      { kind: 'scale', value: 4 },
      { kind: 'scale', steps: 5, low: 'Gentle', high: 'Hard', value: 4 },
    ],
    ['challenge', { kind: 'scale', value: 9 }, ours('9')],
    ['how-often', text('When we like'), plain('When we like')],
  ])('to %s of %o is shown as what it says', (key, answer, block) => {
    expect(blocksOf(key, answer)).toEqual([block])
  })

  it('keeps an option that is offered no more, by its id', () => {
    expect(blocksOf('where', { kind: 'options', chosen: ['walk', 'beach'] })[0]).toMatchObject({
      options: [
        { id: 'walk', label: 'On a walk', chosen: true },
        { id: 'beach', label: 'beach', chosen: true },
      ],
    })
  })

  it('is one paragraph for each that was written', () => {
    expect(blocksOf('goal', text('One.\r\n\r\n\r\nTwo,\nand more.'))).toEqual([
      plain('One.'),
      plain('Two,\nand more.'),
    ])
  })

  it('counts a period from the day of the agreement', () => {
    const answers = { 'first-look': { kind: 'period', in: { count: 3, unit: 'months' } } } as const
    expect(paragraphsOf(paperOf(agreedOn('2026-11-22', { answers })))).toContain(
      'In 3 months, on 22 February 2027',
    )
  })
})
