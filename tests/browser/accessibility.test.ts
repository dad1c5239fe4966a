import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pages } from './pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen} in ${colorScheme} colours`, () => {
      test.use({ viewport, colorScheme })
      for (const path of pages) {
        test(`${path} has nothing that axe objects to`, async ({ page }) => {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(
            violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]),
          ).toEqual([])
        })
      }
    })
  }
}
