import { expect, test } from '@playwright/test'
import { searchQueries } from './search-queries.ts'

test('search answers the words that people use, with the right page among the first three', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const misses: string[] = []
  for (const [words, address] of searchQueries) {
    await page.getByLabel('Search the guide').fill(words)
    await expect(page.locator('.search-status')).toContainText(`“${words}”`)
    const first = await page
      .locator('.search-page')
      .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname))
    if (!first.includes(address))
      misses.push(`${words}: ${address} is not among ${first.join(', ') || 'nothing'}`)
  }
  expect(misses).toEqual([])
})
