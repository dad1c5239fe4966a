import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../scripts/papers/measured/mark-box.ts'
import type { TextMark } from '../../../src/core/layout/page.ts'
import { sheets } from '../../../src/core/layout/sheets.ts'
import type { Block, Text } from '../../../src/core/paper/paper.ts'
import { aPaper, pagesOf, prose, textMarks, voicesOf, words } from './a-page.ts'

const changed = (by: Text['by']): Text => ({
  kind: 'text',
  tone: 'body',
  by,
  spans: [{ text: prose(60), style: 'added' }],
})

/** Where the last letter of a line ends; the space after it hangs in the margin. */
const lastLetter = (mark: TextMark) =>
  boxOf(mark).right - (mark.line.text.length - mark.line.text.trimEnd().length) * mark.size * 0.5

describe('a paper from right to left', () => {
  const blocks: Block[] = [
    { kind: 'title', form: 'F', text: 'T', line: '', places: [] },
    voicesOf(2, 3),
    { kind: 'list', items: ['שלום'] },
  ]
  const [ltr] = pagesOf(aPaper(blocks)).pages
  const [rtl] = pagesOf(aPaper(blocks, 'rtl')).pages
  const xOf = (page: typeof ltr, text: string) =>
    page ? textMarks(page).find(({ line }) => line.text === text) : undefined

  it('has its first voice, its foot and its title at the right', () => {
    for (const text of ['T', 'Person 1', 'Form · edition 1']) {
      const [one, other] = [xOf(ltr, text), xOf(rtl, text)]
      if (!one || !other || !ltr) throw new Error(`${text} is missing`)
      expect(boxOf(other).right).toBeCloseTo(ltr.width - boxOf(one).left)
    }
  })

  it('has the bullet at the right of the words', () => {
    expect(xOf(rtl, '•')?.x).toBeGreaterThan(xOf(rtl, 'שלום')?.x ?? Number.POSITIVE_INFINITY)
  })

  it.each<[string, Block[]]>([
    ['the opening', [{ ...words(prose(60), 'form'), tone: 'lead' }]],
    ['a sentence', [words(prose(60), 'form')]],
    ['why we ask', [{ kind: 'section', text: 'About', why: prose(60), blocks: [] }]],
    ['what we ask', [{ kind: 'question', text: 'About', prompt: prose(60), blocks: [] }]],
    ['what was chosen before', [changed('form')]],
  ])('begins every line of %s at the right, however many there are', (_name, blocks) => {
    const [page] = pagesOf(aPaper(blocks, 'rtl')).pages
    const lines = page ? textMarks(page).filter(({ line }) => line.text.startsWith('z')) : []
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(lastLetter(line)).toBeCloseTo(595.28 - sheets.a4.side)
  })

  it.each([
    ['an answer', words(prose(60))],
    ['an answer that changed', changed('people')],
  ])('leaves %s where its own script begins', (_name, block) => {
    const [page] = pagesOf(aPaper([block], 'rtl')).pages
    const lines = page ? textMarks(page).filter(({ line }) => line.text.startsWith('z')) : []
    expect(new Set(lines.map(({ x }) => x))).toEqual(new Set([sheets.a4.side]))
  })

  it('sets a paragraph in another direction where that begins', () => {
    const [page] = pagesOf(aPaper([words(prose(200)), words('שלום')], 'rtl')).pages
    const lines = page ? textMarks(page) : []
    expect(lines[0]?.x).toBe(lines[1]?.x)
    expect(lines.find(({ line }) => line.text === 'שלום')?.x).toBeGreaterThan(400)
  })
})
