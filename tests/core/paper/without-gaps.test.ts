import { describe, expect, it } from 'vitest'
import { withoutGaps } from '../../../src/core/paper/without-gaps.ts'
import { allBlocks, alliance, paperOf } from './a-form.ts'

const answers = { 'needs/p2': { kind: 'text', text: 'Time.' } } as const
const closed = withoutGaps(paperOf(alliance({ answers })))

describe('a paper without gaps', () => {
  it('has no open place left but those to sign', () => {
    const open = allBlocks(closed.blocks).flatMap((block) => (block.kind === 'gap' ? [block.field] : []))
    expect(open).toEqual(['signature/p1', 'signed/p1', 'signature/p2', 'signed/p2'])
  })

  it('leaves out questions and topics that nobody answered', () => {
    const headings = allBlocks(closed.blocks).flatMap((block) =>
      block.kind === 'section' || block.kind === 'question' ? [block.text] : [],
    )
    expect(headings).toEqual(['Our work', 'About needs', 'Agreed'])
  })

  it('keeps an empty place for whoever said nothing beside those who did', () => {
    const voices = allBlocks(closed.blocks).find((block) => block.kind === 'voices')
    expect(voices?.voices.map(({ name, blocks }) => [name, blocks.length])).toEqual([
      ['Maya', 0],
      ['Tom', 1],
    ])
  })

  it('keeps the words that open and close it', () => {
    const kinds = withoutGaps(paperOf(alliance())).blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(['title', 'text', 'text', 'section'])
  })
})
