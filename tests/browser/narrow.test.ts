import { expect, test } from '@playwright/test'
import { arriveAt, begin, openBuilder } from './builder.ts'

/** The narrowest screen that a page must bear without sideways scrolling (WCAG 2.2, 1.4.10). */
test.use({ viewport: { width: 320, height: 640 } })

test('the header holds its name, its tools and the four parts of the site in two lines', async ({ page }) => {
  await page.goto('/start/what-it-is/')
  const [header, title, tools, ...places] = await Promise.all(
    [
      '.page > .header',
      '.site-title',
      '.tools button',
      ...[1, 2, 3, 4].map((n) => `.places a:nth-child(${n})`),
    ].map(async (part) => {
      const box = await page.locator(part).first().boundingBox()
      if (!box) throw new Error(`The header has no ${part}.`)
      return { ...box, bottom: box.y + box.height, right: box.x + box.width }
    }),
  )
  if (!header || !title || !tools) throw new Error('The header is not whole.')
  expect(title.y).toBeGreaterThanOrEqual(0)
  expect(tools.y).toBeLessThan(title.bottom)
  expect(new Set(places.map(({ height }) => height)).size).toBe(1)
  for (const place of places) {
    expect(place.y).toBeGreaterThanOrEqual(title.bottom - 1)
    expect(place.bottom).toBeLessThanOrEqual(header.bottom)
    expect(place.right).toBeLessThanOrEqual(320)
  }
})

test('what the builder asks about a promise stays within its column', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Coach and client', ['Maya', 'Tom'])
  await page.getByRole('button', { name: 'Continue' }).click()
  await arriveAt(page, 'What each of us can count on')
  const lines = page.locator('textarea')
  await lines
    .first()
    .fill('I will try to be better at communication with everybody who is involved in our project')
  await lines.nth(2).focus()
  const hint = page.locator('.promise-hints li')
  await expect(hint).toBeVisible()
  const [asked, column] = [await hint.boundingBox(), await page.locator('.promise-hints').boundingBox()]
  expect((asked?.x ?? 0) + (asked?.width ?? 0)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0))
})
