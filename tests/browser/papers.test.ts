import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { wholeBrowser } from './whole-browser.ts'

test.use({ launchOptions: wholeBrowser })

test('a blank sheet is in hand two taps after the home page, in the size of the country', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'See the papers' }).click()
  const downloading = page.waitForEvent('download')
  await page
    .locator('#team')
    .getByRole('link', { name: /^Download, US Letter/ })
    .click()
  expect((await downloading).suggestedFilename()).toBe('Team alliance, one page (Letter).pdf') // a browser from the US
})

test('the first paper and its download stand on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/templates/')
  const card = page.locator('.paper-card').first()
  for (const part of [card.locator('img:visible'), card.getByRole('link', { name: /^Download/ })]) {
    const box = await part.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(640)
  }
})

test('the picture of a paper shows its whole page', async ({ page }) => {
  await page.goto('/templates/')
  const cut = await page
    .locator('.paper-picture img:visible')
    .evaluateAll((all) => all.map((one) => one.clientHeight > (one.parentElement?.clientHeight ?? 0)))
  expect(cut.length).toBeGreaterThan(5)
  expect(cut).not.toContain(true)
})

test('the other lengths of a paper are one tap behind', async ({ page }) => {
  await page.goto('/templates/')
  const team = page.locator('#team')
  await expect(team.getByRole('link', { name: /^Whole/ })).toBeHidden()
  await team.getByText('Other lengths').click()
  await expect(team.getByRole('link', { name: /^Whole/ })).toHaveAttribute('href', /team-whole-letter\.pdf$/)
  await expect(team.getByRole('link', { name: /^Two sides/ })).toHaveCount(1)
})

test('the list of papers weighs at most 100 kB before it is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/templates/', { waitUntil: 'networkidle' })
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((one) => (one as PerformanceResourceTiming).encodedBodySize)
      .reduce((sum, size) => sum + size, 0),
  )
  expect(bytes).toBeLessThan(100_000)
})

test('“Download” on the page of a paper downloads its one page', async ({ page }) => {
  await page.goto('/templates/coach-client/')
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /^Download/ })
    .first()
    .click()
  expect((await downloading).suggestedFilename()).toBe('Coach and client alliance, one page (Letter).pdf')
})

test('the page says how many sheets a group takes', async ({ page }) => {
  await page.goto('/templates/')
  const pairs = page.getByRole('row', { name: /in pairs/ })
  await expect(pairs.getByRole('cell')).toHaveText(['3', '6', '12', '24'])
})

test('a paper is two clicks away, under a name that says what it is', async ({ page }) => {
  await page.goto('/templates/')
  await page.getByRole('radio', { name: 'Fill in on the screen' }).check()
  const downloading = page.waitForEvent('download')
  await page
    .locator('#team')
    .getByRole('link', { name: /^Download/ })
    .click()
  const name = (await downloading).suggestedFilename()
  expect(name).toMatch(/^Team alliance, one page, to fill in \((A4|Letter)\)\.pdf$/)
})

test('the size of paper that somebody chose stays chosen, here and among the cards', async ({ page }) => {
  await page.goto('/templates/')
  await page.getByRole('radio', { name: 'A4' }).check()
  await page.goto('/templates/cards/')
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked()
})

test.describe('where Letter is usual', () => {
  test.use({ locale: 'en-US' })
  test('the papers begin as Letter', async ({ page }) => {
    await page.goto('/templates/')
    await expect(page.getByRole('radio', { name: 'US Letter' })).toBeChecked()
  })
})

test('a mirrored paper is offered to people who write from right to left', async ({ page }) => {
  await page.goto('/templates/')
  await page.getByRole('radio', { name: 'Right to left' }).check()
  await expect(page.locator('#team').getByRole('link', { name: /^Download/ })).toHaveAttribute(
    'href',
    /-rtl\.pdf$/,
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every paper can be had from the list, or from its page', async ({ page }) => {
    await page.goto('/templates/')
    await expect(page.locator('#team').getByRole('link', { name: /^Download, A4/ })).toBeVisible()
    await page
      .locator('#team')
      .getByRole('link', { name: /pages and all its files/ })
      .click()
    await expect(page.locator('.paper-table a')).toHaveCount(45) // three lengths
  })
})

test('the page of a paper shows its pages before it says what is on them', async ({ page }) => {
  await page.goto('/templates/coach-client/')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(headings).toEqual(['Its pages', 'What is on it', 'Its files'])
  const pages = await page.locator('.paper-pages li').count()
  expect(pages).toBeGreaterThan(3)
  await expect(page.locator('.paper-pages img')).toHaveCount(pages)
})

test('questions picked in the bank become a PDF of cards', async ({ page }) => {
  await page.goto('/reference/question-bank/')
  const boxes = page.locator('.bank-question input')
  for (const place of [0, 1, 2]) await boxes.nth(place).check()
  await page.getByRole('link', { name: 'Make cards of them' }).click()
  await expect(page.locator('card-picker :checked')).toHaveCount(3)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the cards' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^Question cards, 3 of your choice/)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a canvas for sticky notes can be had on one large sheet, and on sheets to glue', async ({ page }) => {
  await page.goto('/templates/')
  const canvas = page.locator('.canvases > li').filter({ has: page.getByText('Team', { exact: true }) })
  const downloading = page.waitForEvent('download')
  await canvas.getByRole('link', { name: /^A4, to glue/ }).click()
  expect((await downloading).suggestedFilename()).toBe('Team canvas for the wall (A4, 6 sheets to glue).pdf')
  await expect(canvas.getByRole('link')).toHaveCount(4)
})
