import { expect, test } from '@playwright/test'
import { agree, arriveAt, downloadPdf, openBuilder } from './builder.ts'

test('two names and five answers become a paper in six taps, and all the questions are one more', async ({
  page,
}) => {
  await openBuilder(page)
  let taps = 0
  const tap = async (role: 'link' | 'button', name: string | RegExp) => {
    taps += 1
    await page.getByRole(role, { name }).first().click()
  }
  await tap('link', /^Any two people/)
  await page.getByLabel(/^Name/).nth(0).fill('Maya')
  await page.getByLabel(/^Name/).nth(1).fill('Tom')
  await tap('button', 'The five first questions')
  await arriveAt(page, 'The five first questions')
  const fields = page.locator('.step-page').locator('textarea, input[type="text"]')
  expect(await fields.count()).toBeGreaterThanOrEqual(5)
  for (const [index, field] of (await fields.all()).entries()) await field.fill(`Answer ${index + 1}.`)
  await tap('button', 'Continue')
  await arriveAt(page, 'Check what you wrote')
  await tap('button', 'Continue to the paper')
  await arriveAt(page, 'Your paper')
  taps += 1
  await agree(page)
  taps += 1
  await downloadPdf(page)
  expect(taps).toBeLessThanOrEqual(6)
  await expect(page.getByText('You already have a version that you agreed on this day.')).toHaveCount(0)
  await page.goto('/builder/#first')
  await page.getByRole('link', { name: 'Go on to all the questions' }).click()
  await page.getByRole('link', { name: 'Show everything on one page' }).click()
  const values = await page
    .locator('.step-page')
    .locator('textarea, input[type="text"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
  expect(values).toEqual(expect.arrayContaining(['Answer 1.', 'Answer 5.']))
})

test('a kind that is tapped before the page has woken up is not lost', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js/, (route) => route.abort())
  await page.goto('/builder/')
  await page.locator('.relationship a').first().click()
  await expect(page).toHaveURL(/\?template=/)
  await page.unroute(/\/_astro\/.*\.js/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Who takes part?' })).toBeVisible()
})
