import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/paper/paper.ts'
import { aPaper, boxOf, pagesOf, prose, textMarks, voicesOf, words } from './a-page.ts'

describe('a paper from right to left', () => {
  const blocks: Block[] = [
    { kind: 'title', form: 'F', text: 'T', line: '' },
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

  it('sets a paragraph in another direction where that begins', () => {
    const [page] = pagesOf(aPaper([words(prose(200)), words('שלום')], 'rtl')).pages
    const lines = page ? textMarks(page) : []
    expect(lines[0]?.x).toBe(lines[1]?.x)
    expect(lines.find(({ line }) => line.text === 'שלום')?.x).toBeGreaterThan(400)
  })
})
