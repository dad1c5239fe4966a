import { expect, test } from '@playwright/test'
import { errands, keep } from './parts-gone.ts'

for (const [what, { parts, kept = 0, act }] of Object.entries(errands)) {
  test(`after a new deployment, somebody is told what to do: ${what}`, async ({ page }) => {
    const unhandled: string[] = []
    page.on('pageerror', ({ message }) => unhandled.push(message))
    await keep(page, kept)
    for (const part of parts) {
      await page.route(new RegExp(`/(_astro|pagefind)/${part}\\.[^/]*js$`), (route) =>
        route.fulfill({ status: 404 }),
      )
    }
    await act(page)
    expect(unhandled).toEqual([])
  })
}
