import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pages } from './pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

for (const path of pages) {
  test(`axe objects to nothing on ${path}, light and dark, phone and desktop`, async ({ page }) => {
    const found: string[] = []
    for (const [screen, viewport] of Object.entries(screens)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        )
        found.push(...told.map((problem) => `${screen}, ${colorScheme}: ${problem}`))
      }
    }
    expect(found).toEqual([])
  })
}
