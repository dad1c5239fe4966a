import { expect, type Page, test } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'
import { openSharing, showsStep } from './sharing.ts'

/** Maya writes alone in a new round; gives the address of the round. */
async function mayaWrites(page: Page): Promise<string> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await openSharing(page, '/apart/')
  await page.getByRole('button', { name: 'Answer apart: Maya and Tom' }).click()
  await showsStep(page, 'Your answers, alone')
  await page.getByLabel('Maya', { exact: true }).check()
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  return page.url()
}

const field = (page: Page, index: number) => page.locator('.topic textarea').nth(index)

test('two tabs on one round keep the words of both', async ({ page, context }) => {
  const address = await mayaWrites(page)
  const other = await context.newPage()
  await other.goto(address)
  await showsStep(other, 'Your answers, alone')
  await field(page, 0).fill('First answer, three paragraphs long')
  await expect(field(other, 0)).toHaveValue('First answer, three paragraphs long')
  await field(other, 1).fill('Second answer')
  await expect(field(page, 1)).toHaveValue('Second answer')
  await page.reload()
  await expect(field(page, 0)).toHaveValue('First answer, three paragraphs long')
  await expect(field(page, 1)).toHaveValue('Second answer')
})

test('the last letters before leaving are there again, ten times out of ten', async ({ page }) => {
  test.slow()
  const address = await mayaWrites(page)
  for (let time = 1; time <= 10; time++) {
    const words = `Typed just before leaving, time ${time}`
    await field(page, 0).fill(words)
    await page.goto('/privacy/')
    await page.goto(address)
    await expect(field(page, 0)).toHaveValue(words)
  }
})

test('a full device is called full, offers a file, and shows the words again after a reload', async ({
  page,
}) => {
  await mayaWrites(page)
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await page.reload()
  await field(page, 0).fill('There is no room for this')
  await expect(page.getByText('There is no room left on this device')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the data file' }).click()
  expect((await saving).suggestedFilename()).toMatch(/\.backup\.json$/)
  await page.reload()
  await expect(field(page, 0)).toHaveValue('There is no room for this')
})
