import { expect, type Page, test } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'

/** Links whose line, below or around, somebody with forced colours sees. */
function marked(page: Page, links: string): Promise<readonly string[]> {
  return page.locator(links).evaluateAll((all) =>
    all
      .filter((link) => {
        const { borderBottomStyle, borderBottomWidth, outlineStyle } = getComputedStyle(link)
        return (borderBottomStyle !== 'none' && borderBottomWidth !== '0px') || outlineStyle !== 'none'
      })
      .map((link) => `${(link.textContent ?? '').trim()}, ${link.getAttribute('aria-current') ?? 'another'}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ forcedColors: 'active', colorScheme })

    test('the place where one is can be told from the others', async ({ page }) => {
      await page.goto('/start/what-it-is/')
      expect(await marked(page, '.places a')).toEqual(['Guide, page'])
      expect(await marked(page, '.sidebar-content li li a')).toEqual(['What it is, page'])
      await openBuilder(page)
      await begin(page, 'Any two people', ['Maya', 'Tom'])
      expect(await marked(page, '.step-list a')).toEqual([expect.stringContaining('Questions, step')])
    })
  })
}
