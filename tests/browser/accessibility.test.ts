import { expect, test } from '@playwright/test'
import { objections } from './objections.ts'
import { pages } from './pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

for (const path of pages) {
  test(`axe objects to nothing on ${path}, light and dark, phone and desktop`, async ({ page }) => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      for (const [screen, viewport] of Object.entries(screens)) {
        await page.setViewportSize(viewport)
        found.push(...(await objections(page, colorScheme)).map((one) => `${screen}, ${colorScheme}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
}
