import { expect, test } from '@playwright/test'

const script = '/start/first-30-minutes/'

test('the home page says “designed alliance” in its title, its description and its first sentence', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/designed alliance/i)
  const description = page.locator('meta[name="description"]')
  await expect(description).toHaveAttribute('content', /designed alliance/i)
  await expect(page.locator('main .lead').first()).toHaveText(/^[^.]*designed alliance/i)
})

test('the first screen of a phone has one action, which leads to the script', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const seen = await page
    .locator('main a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.getBoundingClientRect().bottom <= innerHeight)
        .map((link) => (link as HTMLAnchorElement).pathname),
    )
  expect(seen).toEqual([script])
})

test('the first door leads to the script', async ({ page }) => {
  await page.goto('/')
  await page.locator('.door a').first().click()
  await expect(page).toHaveURL(new RegExp(`${script}$`))
})

test('the home page says plainly in which language its own words are', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.promises')).toContainText('Our own words are English so far')
})
