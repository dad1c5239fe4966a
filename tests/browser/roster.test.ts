import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { objections } from './objections.ts'
import { visit } from './offline-site.ts'

/** The dialogs of the browser can't be answered from here, so that the file becomes a download. */
async function openRoster(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined })
  })
  await page.goto('/roster/')
  await expect(page.locator('.roster[data-awake="true"]')).toBeVisible()
}

const people = [
  'Name;Role;Team;Date',
  ...['Ada Lovelace', 'Łukasz Żak', 'محمد علي', '王小明', ''].map((name) => `${name};Nurse;Ward 3;3.12.2026`),
].join('\n')

test('from the templates page to a file for each person, which opens in the builder with their name', async ({
  page,
}) => {
  await openRoster(page)
  await page.goto('/templates/')
  await page.getByRole('link', { name: 'One paper for each person' }).click()
  await expect(page.locator('.roster[data-awake="true"]')).toBeVisible()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) })
  await expect(page.getByRole('heading', { name: '4 papers' })).toBeVisible()
  await expect(page.getByText('Row 6 has no name')).toBeVisible()
  await page.getByRole('combobox', { name: 'Paper', exact: true }).selectOption('team')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a file for each (ZIP)' }).click()
  const files = unzipSync(new Uint8Array(await readFile(await (await coming).path())))
  expect(Object.keys(files)).toEqual([
    '001 Ada Lovelace.pdf',
    '002 Łukasz Żak.pdf',
    '003 محمد علي.pdf',
    '004 王小明.pdf',
  ])
  await page.goto('/builder/')
  await page.locator('.app-page[data-awake="true"]').waitFor()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '2.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(files['002 Łukasz Żak.pdf'] ?? []),
    })
  await expect(page.getByText('Łukasz Żak').first()).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })

  test('offline, a long list becomes one PDF, and can be stopped', async ({ page, context }) => {
    await openRoster(page)
    await visit(page, '/roster/')
    await context.setOffline(true)
    await page.reload()
    await expect(page.locator('.roster[data-awake="true"]')).toBeVisible()
    await page
      .getByLabel('The list')
      .fill(Array.from({ length: 300 }, (_, place) => `Person ${place}x`).join('\n'))
    await page.getByRole('button', { name: 'Make one PDF of all' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('Stopped. No file was kept.')).toBeVisible()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make one PDF of all' }).click()
    const data = new Uint8Array(await readFile(await (await coming).path()))
    expect((await getDocument({ data, verbosity: 0 }).promise).numPages).toBe(300)
  })
})

test('everything is reached by keyboard, fits a narrow screen and stands on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRoster(page)
  await page.getByLabel('The list').fill(people)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Take a CSV file…' })).toBeFocused()
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
  }
  expect(await objections(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: '4 papers' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/roster/', '/workshop/', '/clock/']) {
    test(`${path} says what it would do, and its words begin below its title`, async ({ page }) => {
      await page.goto(path)
      const text = page.locator('.to-read')
      await expect(text).toContainText('needs JavaScript')
      const [title, words] = [await page.locator('h1').boundingBox(), await text.boundingBox()]
      expect(title?.x).toBe(words?.x)
    })
  }
})
