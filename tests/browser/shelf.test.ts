import { readFile, writeFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { objections } from './objections.ts'
import { drafts, openShelf, withKept } from './shelf.ts'

const titles = (page: Page) => page.locator('.alliances h2')

/** What is downloaded when this button is pressed. */
async function downloaded(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).first().click()
  return coming
}

test('finds one of fifty, and opens it to be read', async ({ page }) => {
  await withKept(page, drafts(50))
  await expect(titles(page)).toHaveCount(50)
  await page.getByLabel('Search by title, name or kind').fill('elodie 3')
  await expect(titles(page)).toHaveText(['Élodie 3'])
  await expect(page.getByRole('status').filter({ hasText: '1 of 50 alliances' })).toBeVisible()
  await page.getByRole('link', { name: 'Élodie 3', exact: true }).click()
  await expect(page).toHaveURL(/\/read\//)
  await expect(page.getByText(/^Agreed on .* · version \d+$/)).toBeVisible()
})

test('puts them in the order that somebody wants', async ({ page }) => {
  await withKept(page, drafts(3))
  await expect(titles(page)).toHaveText(['Cleo 1', 'Ben 1', 'Ada 1'])
  await page.getByLabel('Order').selectOption('By title')
  await expect(titles(page)).toHaveText(['Ada 1', 'Ben 1', 'Cleo 1'])
})

test('deletes one and brings it back, also after a reload', async ({ page }) => {
  await withKept(page, drafts(2))
  await page.getByRole('button', { name: 'Delete: Ada 1' }).click()
  await expect(titles(page)).toHaveText(['Ben 1'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveText(['Ben 1', 'Ada 1'])
  await openShelf(page)
  await expect(titles(page)).toHaveText(['Ben 1', 'Ada 1'])
})

test('brings back all that were deleted one after the other, and the focus is never lost', async ({
  page,
}) => {
  await withKept(page, drafts(3))
  const count = page.locator('#shelf-count')
  await page.getByRole('button', { name: 'Delete: Ada 1' }).press('Enter')
  await expect(count).toBeFocused()
  await page.getByRole('button', { name: 'Delete: Cleo 1' }).press('Enter')
  await expect(page.getByText('Deleted from this browser: 2 alliances.')).toBeVisible()
  await expect(count).toBeFocused() // before the next key: it would be taken from the button
  await page.getByRole('button', { name: 'Undo all 2' }).press('Enter')
  await expect(titles(page)).toHaveText(['Cleo 1', 'Ben 1', 'Ada 1'])
  await expect(count).toBeFocused()
  await openShelf(page)
  await expect(titles(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Delete: Ada 1' }).click()
  await page.getByRole('button', { name: 'Duplicate: Ben 1' }).click()
  await page.getByRole('button', { name: 'Delete: Cleo 1' }).click()
  await expect(page.getByText('Deleted from this browser: Cleo 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(count).toBeFocused()
})

test('shows names from right to left without turning the sentence around', async ({ page }) => {
  const [draft] = drafts(1)
  if (draft === undefined) throw new Error('There is nothing to keep.')
  const people = ['ليلى منصور', 'يوسف'].map((name, index) => ({ id: `p${index + 1}`, name, role: 'peer' }))
  await withKept(page, [{ ...draft, alliance: { ...draft.alliance, title: '', people } }])
  await expect(titles(page)).toHaveText('\u2068ليلى منصور\u2069 and \u2068يوسف\u2069')
  const direction = () =>
    titles(page)
      .locator('a')
      .evaluate((link) => getComputedStyle(link).direction)
  expect(await direction()).toBe('ltr')
})

test('copies one', async ({ page }) => {
  await withKept(page, drafts(1))
  await expect(page.locator('.who')).toHaveText(/ · .+ and .+/)
  await page.getByRole('button', { name: 'Duplicate: Ada 1' }).click()
  await expect(titles(page)).toHaveText(['Ada 1 (copy)', 'Ada 1'])
})

test('saves a backup, and restores it in another browser', async ({ page, browser }) => {
  await withKept(page, drafts(12))
  const backup = await downloaded(page, 'Save a backup')
  expect(backup.suggestedFilename()).toMatch(/^before-we-begin-backup-\d{4}-\d\d-\d\d\.json$/)
  await expect(page.getByText(/^Last backup: .* Nothing has changed since\.$/)).toBeVisible()
  const elsewhere = await (await browser.newContext()).newPage()
  await openShelf(elsewhere)
  await elsewhere.getByLabel('Restore a backup').setInputFiles(await backup.path())
  await expect(elsewhere.getByRole('heading', { name: 'Restore a backup' })).toBeFocused()
  await expect(titles(elsewhere)).toHaveCount(0) // nothing before somebody says so
  await elsewhere.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(titles(elsewhere)).toHaveCount(12)
  await expect(elsewhere.locator('#shelf-count')).toBeFocused()
  await openShelf(elsewhere)
  await expect(titles(elsewhere)).toHaveCount(12)
})

test('asks before it changes what is here, and keeps both sides', async ({ page }, info) => {
  const [draft] = drafts(1)
  if (draft === undefined) throw new Error('There is nothing to keep.')
  await withKept(page, [draft])
  const backup = JSON.parse(await readFile(await (await downloaded(page, 'Save a backup')).path(), 'utf8'))
  backup.drafts[0].alliance.title = 'Ada of the backup'
  const path = info.outputPath('backup.json')
  await writeFile(path, JSON.stringify(backup))
  await page.getByLabel('Restore a backup').setInputFiles(path)
  await page.getByText('What is different').click()
  await expect(page.locator('.differences')).toContainText('Ada of the backup')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Written in two ways: choose what to keep')).toBeVisible()
  const toChoose = page.getByRole('link', { name: 'Ada 1', exact: true })
  await expect(toChoose).toHaveAttribute('href', /builder/) // what is read has nothing to choose
  await toChoose.click()
  await page.getByRole('button', { name: /^Use the other one/ }).click()
  await expect(page.getByRole('heading', { name: 'Written in two ways' })).toBeHidden()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await openShelf(page)
  await expect(titles(page)).toHaveText(['Ada of the backup'])
})

test('says what is wrong with a file that isn’t a backup', async ({ page }) => {
  await withKept(page, drafts(1))
  await page.getByLabel('Restore a backup').setInputFiles('content/examples/two-peers.alliance.json')
  await expect(page.getByRole('status').filter({ hasText: 'not a backup' })).toContainText('two-peers')
})

test('changes nothing when there is no room left, and saves a file instead', async ({ page }) => {
  await withKept(page, drafts(1))
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: 'Duplicate: Ada 1' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible()
  const file = await downloaded(page, 'Save the file')
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).title).toBe('Ada 1 (copy)')
  await expect(titles(page)).toHaveText(['Ada 1'])
})

test('says so when the browser doesn’t let it look', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden.', 'SecurityError')
    }
  })
  await openShelf(page)
  await expect(page.getByText('doesn’t let the page look at what it keeps')).toBeVisible()
})

test('shows what can’t be read, and deletes it only once it was saved', async ({ page }) => {
  await withKept(page, [...drafts(1), { torn: true }])
  const remove = page.getByRole('button', { name: 'Delete it from this browser' })
  await expect(remove).toBeHidden()
  await downloaded(page, 'Save what is there')
  await remove.click()
  await expect(page.getByText('Can’t be read any more')).toBeHidden()
  await expect(titles(page)).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${width} pixels wide, in ${colorScheme} colours`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })
      test('has nothing that axe objects to, or that must be scrolled sideways', async ({ page }) => {
        await withKept(page, [...drafts(8), { torn: true }])
        expect(await objections(page, colorScheme)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      })
    })
  }
}
