import { expect, type Page, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'

/** What a host answers for the parts of a version that has gone. */
async function withoutPart(page: Page, part: string): Promise<void> {
  await page.route(part, (route) => route.fulfill({ status: 404, body: 'gone' }))
}

for (const part of ['**/_astro/press-*.js', '**/_astro/*.wasm', '**/_astro/engine.worker-*.js']) {
  test(`says what didn’t arrive and what to do, and makes the PDF as soon as it can: ${part}`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await withoutPart(page, part)
    await openBuilder(page)
    await begin(page, 'Any two people', ['Maya', 'Tom'])
    await goTo(page, 'Paper')
    await page.getByRole('button', { name: 'Download the PDF' }).click()
    await expect(page.getByRole('heading', { name: 'The PDF could not be made' })).toBeFocused()
    await expect(page.getByText('load this page again; what you wrote stays').first()).toBeVisible()
    if (!part.includes('worker')) expect(said.join('\n')).toContain('The engine could not do it: ') // the PDF's, or what warmed it up before
    await page.unroute(part)
    await page.getByRole('button', { name: 'Download the PDF' }).click()
    await expect(page.getByRole('heading', { name: 'Your PDF is ready' })).toBeFocused()
  })
}

test('the preview comes by itself when there is a connection again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.route('**/fonts/*', (route) => route.abort())
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByText('The letters for the paper didn’t arrive.')).toBeVisible()
  await page.unroute('**/fonts/*')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.locator('.preview .page-picture').first()).toBeVisible()
})

test('a backup whose part has gone from the host says so, and that what is kept stays', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await page.goto('/alliances/')
  await withoutPart(page, '**/_astro/*backup*.js')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByText('The backup could not be made. Load this page again')).toBeVisible()
})

test('a part that nobody waits for says that it is gone, wherever it was asked for', async ({ page }) => {
  await page.goto('/alliances/')
  await page.evaluate(() => {
    const reason = new Error('Failed to fetch dynamically imported module')
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: reason })) // as Vite does
    void Promise.reject(reason)
  })
  await expect(
    page.getByRole('alert').filter({ hasText: 'Load this page again; what you wrote stays.' }),
  ).toBeVisible()
})

test('the pages are shown, as SVG, where a browser gives the engine no canvas', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.route('**/_astro/engine.worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `delete self.OffscreenCanvas;${await response.text()}` })
  })
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  const drawn = page.getByRole('img', { name: /^Page 1 of/ }).locator('img')
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})
