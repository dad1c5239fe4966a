import { describe, expect, it } from 'vitest'
import { aPaper, pagesOf, prose, readIn, textOf, words } from './a-page.ts'

describe('the foot of a page', () => {
  const document = pagesOf(aPaper([words(prose(3000))]))
  const last = (index: number) => document.pages[index]?.marks.filter((mark) => mark.kind === 'text').at(-1)

  it('says which page of how many it is', () => {
    const feet = document.pages.map((_, index) => last(index)?.line.text)
    expect(feet).toEqual(document.pages.map((_, index) => `page ${index + 1} of ${document.pages.length}`))
  })

  it('names the form on every page, and the paper on all but the first', () => {
    expect(document.pages.every((page) => textOf(page).includes('Form · edition 1'))).toBe(true)
    expect(document.pages.map((page) => textOf(page).includes('Maya and Tom'))).toEqual(
      document.pages.map((_, index) => index > 0),
    )
  })

  it('is not part of what is read', () => {
    expect(last(0)?.tag).toBe(null)
    expect(readIn(document.root, document)).not.toContain('page 1')
  })
})
