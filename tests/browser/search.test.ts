import { expect, test } from '@playwright/test'

test('no code of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([])
  await page.getByRole('button', { name: 'Search' }).click()
  await expect.poll(() => asked.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(0)
})

test('search opens by key, finds while one types, and leads to the page', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  await page.getByLabel('Search the guide').fill('designed alliance')
  const first = page.locator('.search-results a').first()
  await expect(first).toBeVisible()
  const leadsTo = new RegExp(`${await first.getAttribute('href')}$`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(leadsTo)
})

test('a word that nobody wrote is answered too', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  await page.getByLabel('Search the guide').fill('xylophonequark')
  await expect(page.locator('.search-status')).toContainText('Nothing found')
})
