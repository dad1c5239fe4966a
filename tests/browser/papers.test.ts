import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

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

test('the page of a paper says what is on it before it shows its pages', async ({ page }) => {
  await page.goto('/templates/coach-client/')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(headings).toEqual(['What is on it', 'Its pages', 'Its files'])
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
