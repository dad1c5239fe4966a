import { expect, test } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'

const lacking: Readonly<Record<string, () => void>> = {
  toSorted: () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  CompressionStream: () => Reflect.deleteProperty(window, 'CompressionStream'),
  Segmenter: () => Reflect.deleteProperty(Intl, 'Segmenter'),
  structuredClone: () => Reflect.deleteProperty(window, 'structuredClone'),
}

for (const [feature, remove] of Object.entries(lacking)) {
  test(`a browser that is too old is told so before anybody writes: without ${feature}`, async ({ page }) => {
    await page.addInitScript(remove)
    for (const path of ['/builder/', '/alliances/', '/templates/cards/']) {
      await page.goto(path)
      await expect(page.getByText('This browser is too old for this page')).toBeVisible()
      await expect(page.getByText('opened without https')).toBeHidden()
    }
  })
}

test('an address without https is told of, and an alliance begins there all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
  })
  await openBuilder(page)
  await expect(page.getByText('opened without https')).toBeVisible()
  await begin(page, 'Any two people', ['Maya', 'Tom'])
})

test('a browser of today hears nothing of that', async ({ page }) => {
  await openBuilder(page)
  await expect(page.locator('.lacking').filter({ visible: true })).toHaveCount(0)
})
