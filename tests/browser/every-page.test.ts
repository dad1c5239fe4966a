import { expect, type Page, test } from '@playwright/test'
import { pages } from './pages.ts'

for (const path of pages) {
  // One visit, three facts, each told by itself: a visit costs more than all three.
  test(`${path} is quiet on the console, has its headings in order and fits the narrowest screen`, async ({
    page,
  }) => {
    const said = wordsOnConsole(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect.soft(said.filter((text) => !(path === '/404.html' && text.includes('404')))).toEqual([])

    const levels = await headingLevels(page)
    expect.soft(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
    expect.soft(jumps, `levels ${levels.join(' ')}`).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(wide).toBeLessThanOrEqual(320)
  })
}

function wordsOnConsole(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => {
    const isOurs = !message.text().endsWith('blocked by Playwright') // which lets no service worker in here
    if (isOurs && ['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  return said
}

function headingLevels(page: Page): Promise<readonly number[]> {
  return page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) =>
      headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    )
}
