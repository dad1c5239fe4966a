import { expect, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'
import { coveredInFocus } from './covering.ts'

/** What is left of a window of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10 and 2.4.11). */
test.use({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' })

test('no bar covers what has the focus while questions are picked, and while cards are', async ({ page }) => {
  await page.goto('/reference/question-bank/')
  const boxes = page.locator('.bank-question input')
  for (const place of [0, 1, 2]) await boxes.nth(place).check()
  await expect(page.locator('.bank-chosen')).toBeVisible()
  expect(await coveredInFocus(page)).toEqual([])
  await page.getByRole('link', { name: 'Make cards of them' }).click()
  await expect(page.locator('card-picker :checked')).toHaveCount(3)
  expect(await coveredInFocus(page)).toEqual([])
})

test('no bar covers what has the focus on any step of the builder', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Coach and client', ['Maya', 'Tom'])
  for (const step of ['People', 'Questions', 'Check', 'Paper'] as const) {
    await goTo(page, step)
    expect.soft(await coveredInFocus(page), step).toEqual([])
  }
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 640 } })
  test('the bar of the question bank leaves the screen to what has the focus', async ({ page }) => {
    await page.goto('/reference/question-bank/')
    await page.locator('.bank-question input').first().check()
    await expect(page.locator('.bank-chosen')).toBeVisible()
    expect(await coveredInFocus(page)).toEqual([])
  })

  test('the bar of the cards leaves the rest of the screen to what has the focus', async ({ page }) => {
    await page.goto('/templates/cards/#questions=why-purpose,feedback-how')
    await expect(page.locator('card-picker :checked')).toHaveCount(2)
    expect(await coveredInFocus(page)).toEqual([])
    const bar = await page.locator('.picker-bar').boundingBox()
    expect(bar?.height).toBeLessThan(128) // a fifth of the screen
  })
})
