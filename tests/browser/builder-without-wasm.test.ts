import { expect, test } from '@playwright/test'
import { begin, goTo, openBuilder, savedAlliance } from './builder.ts'

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--jitless'] })
  },
})

test('says so when WebAssembly is missing, and keeps everything', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await goTo(page, 'Paper')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.getByText('because WebAssembly is missing').first()).toBeVisible()
  const { people } = await savedAlliance(page)
  expect(people.map(({ name }) => name)).toEqual(['Maya', 'Tom'])
})
