import { expect, test } from '@playwright/test'
import { pages } from './pages.ts'

for (const path of pages) {
  test(`${path} loads without a word on the console`, async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(said.filter((text) => !(path === '/404.html' && text.includes('404')))).toEqual([])
  })

  test(`${path} has one title and headings without gaps`, async ({ page }) => {
    await page.goto(path)
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) =>
        headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
      )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
    expect(jumps, `levels ${levels.join(' ')}`).toEqual([])
  })

  test.describe('on the narrowest screen', () => {
    test.use({ viewport: { width: 320, height: 640 } })
    test(`${path} fits without scrolling sideways`, async ({ page }) => {
      await page.goto(path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
    })
  })
}
