import { expect, type Page, test } from '@playwright/test'
import { firstAnswers, searchQueries } from './search-queries.ts'

type Answers = readonly (readonly [query: string, page: string])[]

/** What the search does not find among its first `places` pages, and what it finds instead. */
async function missesOf(page: Page, answers: Answers, places: number): Promise<readonly string[]> {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const misses: string[] = []
  for (const [words, address] of answers) {
    const found = (await pagesFor(page, words)).slice(0, places)
    if (!found.includes(address))
      misses.push(`${words}: ${address} is not among ${found.join(', ') || 'nothing'}`)
  }
  return misses
}

async function pagesFor(page: Page, words: string): Promise<readonly string[]> {
  await page.getByLabel('Search the guide').fill(words)
  await expect(page.locator('.search-status')).toContainText(`“${words}”`)
  return await page
    .locator('.search-page')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
}

test('search answers the words that people use, with the right page among the first three', async ({
  page,
}) => {
  test.setTimeout(180_000)
  expect(await missesOf(page, searchQueries, 3)).toEqual([])
})

test('search answers what most depends on it with the right page before all others', async ({ page }) => {
  test.setTimeout(180_000)
  expect(await missesOf(page, firstAnswers, 1)).toEqual([])
})

test('a hundred questions are put to the search, none of them twice', () => {
  const asked = [...firstAnswers, ...searchQueries].map((answer) => answer.join(' → '))
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeGreaterThanOrEqual(100)
})
