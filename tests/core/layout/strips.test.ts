import { describe, expect, it } from 'vitest'
import { layBlocks } from '../../../src/core/layout/blocks.ts'
import type { Piece } from '../../../src/core/layout/piece.ts'
import type { Block } from '../../../src/core/paper/paper.ts'
import { aSetting } from './a-setting.ts'

const laid = (block: Block): Piece => layBlocks([block], aSetting, { left: 60, width: 475, rtl: false })

const blocks: readonly (readonly [string, Block])[] = [
  ['a list', { kind: 'list', items: ['Walk by the canal', 'Say it early'] }],
  ['a scale', { kind: 'scale', steps: 5, low: 'not yet', high: 'fully', value: 3 }],
  ['options', { kind: 'options', many: true, options: [{ id: 'phone', label: 'By phone', chosen: true }] }],
  [
    'a place to write',
    { kind: 'gap', field: 'hopes', label: 'Our hopes', shape: { kind: 'list', items: 3 } },
  ],
  ['a section', { kind: 'section', text: 'Working together', why: 'It helps.', blocks: [] }],
  [
    'a paragraph with changes',
    {
      kind: 'text',
      tone: 'body',
      by: 'people',
      spans: [
        { text: 'We meet ', style: 'plain' },
        { text: 'on Fridays', style: 'added' },
      ],
    },
  ],
]

describe('a laid-out block', () => {
  it.each(blocks)('%s is data: the same block laid out twice is equal', (_, block) => {
    expect(laid(block)).toEqual(laid(structuredClone(block)))
  })

  it.each(blocks)('%s holds nothing that has still to be drawn', (_, block) => {
    const kinds = new Set<string>()
    const look = (value: unknown) => {
      kinds.add(typeof value)
      if (typeof value !== 'object' || value === null) return
      for (const [key, part] of Object.entries(value)) if (key !== 'face') look(part)
    }
    look(laid(block))
    expect([...kinds]).not.toContain('function')
  })

  it('differs where its block does', () => {
    expect(laid({ kind: 'list', items: ['One'] })).not.toEqual(laid({ kind: 'list', items: ['Two'] }))
  })

  it('stands where its strip does: the same marks, further down', () => {
    const [first] = laid({ kind: 'list', items: ['One'] }).flows
    const words = first?.kind === 'strip' ? first.marks.filter((mark) => mark.kind === 'text') : []
    expect(words.map(({ line, y }) => [line.text, y])).toEqual([
      ['•', first?.kind === 'strip' ? first.baseline : undefined],
      ['One', first?.kind === 'strip' ? first.baseline : undefined],
    ])
  })
})
