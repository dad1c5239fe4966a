import { expect, test } from '@playwright/test'
import { wholeBrowser } from './whole-browser.ts'

test.use({ launchOptions: wholeBrowser })

test('the limit of a study opens by key and closes again', async ({ page }) => {
  await page.goto('/start/what-it-is/')
  const button = page.getByRole('button', { name: /^Limit of/ }).first()
  const note = page.locator('.cite-note').first()
  await expect(note).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('a word is explained where it stands, by key and by pointer', async ({ page }) => {
  await page.goto('/how-to/supervision/')
  const word = page.locator('.term-word').first()
  const note = page.locator('.term-note').first()
  await word.focus()
  await page.keyboard.press('Enter')
  await expect(note).toContainText('in confidence')
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await word.hover()
  await expect(note).toBeVisible()
  const [at, below] = [await word.boundingBox(), await note.boundingBox()]
  expect(Math.abs((below?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(200) // beside the word, wherever that stands
  await page.locator('h1').hover()
  await expect(note).toBeHidden()
})

test('the button of a citation stays on the line of its year', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/why/evidence/')
  const torn = await page
    .locator('main p .cite-end')
    .evaluateAll((ends) => ends.filter((end) => end.getClientRects().length > 1).length)
  expect(torn).toBe(0)
})

test('a citation leads to its entry in the evidence', async ({ page }) => {
  await page.goto('/start/what-it-is/')
  await page.locator('.cite a').first().click()
  await expect(page).toHaveURL(/\/why\/evidence\/#/)
  await expect(page.locator('.evidence > li:target')).toBeVisible()
})

test('the evidence can be sorted by how the studies were made', async ({ page }) => {
  await page.goto('/why/evidence/')
  await page.getByLabel('Sort by').selectOption('design')
  const designs = await page
    .locator('.evidence > li')
    .evaluateAll((entries) => entries.map((entry) => Number((entry as HTMLElement).dataset['design'])))
  expect(new Set(designs).size).toBeGreaterThan(2)
  expect(designs).toEqual([...designs].sort((one, other) => one - other))
})

for (const format of ['A4', 'Letter']) {
  test(`the page for the boss is one side of ${format}`, async ({ page }) => {
    await page.goto('/why/for-your-boss/')
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
}

test('chosen questions go to the builder, and the others are not printed', async ({ page }) => {
  await page.goto('/reference/question-bank/')
  await page.getByLabel('Theme', { exact: true }).selectOption('feedback')
  await expect(page.locator('.bank-topic:visible')).toHaveCount(1)
  await page.locator('.bank-question input:visible').first().check()
  const link = page.getByRole('link', { name: 'Take them to the builder' })
  await expect(link).toHaveAttribute('href', /\/builder\/#questions=feedback-/)
  await page.evaluate(() => document.documentElement.toggleAttribute('data-print-chosen', true))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.bank-question:visible')).toHaveCount(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the question bank is a plain list and a script a list of minutes', async ({ page }) => {
    await page.goto('/reference/question-bank/')
    await expect(page.locator('.bank-question:visible').first()).toBeVisible()
    await expect(page.locator('.bank-question input:visible')).toHaveCount(0)
    await page.goto('/start/first-30-minutes/')
    await expect(page.locator('.minute').first()).toBeVisible()
  })
})

test.describe('on paper', () => {
  test('the page stands without navigation, with its notes open', async ({ page }) => {
    await page.goto('/start/what-it-is/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('nav.sidebar')).toBeHidden()
    await expect(page.locator('.places')).toBeHidden()
    await expect(page.locator('.cite-note').first()).toBeVisible()
    await expect(page.locator('.term-note').first()).toBeVisible()
  })
})
