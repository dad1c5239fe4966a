import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { textOf, withoutSpaces } from './builder.ts'
import { objections } from './objections.ts'

const names = Array.from({ length: 24 }, (_, place) => `Person${String.fromCharCode(65 + place)}`)

async function openWorkshop(page: Page, rest = ''): Promise<void> {
  await page.goto(`/workshop/${rest}`)
  await expect(page.locator('.workshop[data-awake="true"]')).toBeVisible()
}

async function takeNames(page: Page): Promise<void> {
  await page.getByLabel('Their names').fill(names.join('\n'))
  await page.getByRole('button', { name: 'Take these names' }).click()
  await expect(page.getByText('24 names taken.')).toBeVisible()
}

test('from the home page to the one PDF for 24 people in pairs, 45 minutes, Letter: at most 8 clicks and 16 sheets', async ({
  page,
}) => {
  let clicks = 0
  const click = async (target: ReturnType<Page['locator']>) => {
    clicks += 1
    await target.click()
  }
  await page.goto('/')
  await click(page.getByRole('link', { name: 'Plan a workshop' }))
  await expect(page.locator('.workshop[data-awake="true"]')).toBeVisible()
  await click(page.getByLabel('How many people'))
  await page.getByLabel('How many people').fill('24')
  await click(page.getByText('Pairs', { exact: true }))
  await click(page.getByText('45 minutes', { exact: true }))
  await click(page.getByText('Letter', { exact: true }))
  const coming = page.waitForEvent('download')
  await click(page.getByRole('button', { name: /^Make the PDF/ }))
  const path = await (await coming).path()
  const { numPages } = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  await expect(page.getByText(/among your downloads: 15 sheets/)).toBeVisible()
  expect(clicks).toBeLessThanOrEqual(8)
  expect(numPages / 2).toBeLessThanOrEqual(16)
  expect(await textOf(path)).toContain('Afirstalliance')
})

test('names stand on the papers, in one PDF and in a file for each pair', async ({ page }) => {
  await openWorkshop(page)
  await takeNames(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Make the PDF/ }).click()
  const text = await textOf(await (await coming).path())
  for (const name of names) expect(text).toContain(withoutSpaces(name))
  const zip = page.waitForEvent('download')
  await page.getByRole('button', { name: 'The same as single files' }).click()
  const files = Object.keys(unzipSync(new Uint8Array(await readFile(await (await zip).path()))))
  expect(files.filter((name) => name.startsWith('3 Papers for the groups/'))).toHaveLength(12)
})

test('several rounds have papers for each of them where that is wished, and all of it is made in Word as well', async ({
  page,
}) => {
  await openWorkshop(page)
  await takeNames(page)
  await page.getByLabel('Rounds, with other people each time').fill('3')
  await page.getByLabel('Rounds, with other people each time').press('Tab')
  await expect(page.getByText('Nobody meets twice.')).toBeVisible()
  await page.getByLabel('Papers for all 3 rounds').check()
  await expect(page.getByRole('button', { name: /^Make the PDF, 40 sheets/ })).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'The same in Word, to change' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  const text = new TextDecoder().decode(parts['word/document.xml'])
  for (const name of names) expect(text).toContain(name)
  expect(text).toContain('round 3')
  await expect(page.getByText(/\.docx is among your downloads/)).toBeVisible()
})

test('groups that must be searched for are worked out while the page can be used', async ({ page }) => {
  await openWorkshop(page)
  await page.getByLabel('How many people').fill('40')
  await page.getByLabel('How many people').press('Tab')
  await page.getByText('Tables of about six', { exact: true }).click()
  await page.getByLabel('Rounds, with other people each time').fill('9')
  await page.getByLabel('Rounds, with other people each time').press('Tab')
  await page.getByLabel('What the workshop is called').fill('Meanwhile')
  await expect(page.getByText('Round 9', { exact: true })).toBeVisible()
  await expect(page.locator('.groups')).toHaveAttribute('aria-busy', 'false')
})

test('the plan is there again after a reload, and each change can be taken back', async ({ page }) => {
  await openWorkshop(page)
  await takeNames(page)
  await page.getByText('Threes', { exact: true }).click()
  await expect(page.getByText('Group 8', { exact: true })).toBeVisible()
  await page.getByLabel('Minutes for “Set the stage”').fill('9')
  await page.getByLabel('Minutes for “Set the stage”').press('Tab')
  await expect(page.locator('.run-sheet li').nth(1).locator('.from')).toHaveText('9′')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.run-sheet li').nth(1).locator('.from')).toHaveText('4′')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Pair 12', { exact: true })).toBeVisible()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [{ name } = { name: '' }] = await indexedDB.databases()
        return await new Promise((resolve) => {
          const open = indexedDB.open(name ?? '')
          open.onsuccess = () => {
            const asked = open.result.transaction('places').objectStore('places').get('workshops')
            asked.onsuccess = () => {
              open.result.close()
              resolve(asked.result?.[0]?.seating)
            }
          }
        })
      }),
    )
    .toBe('pairs')
  await page.reload()
  await expect(page.getByLabel('Their names')).toHaveValue(names.join('\n'))
})

test('a link opens the same plan in another browser, leaves no names in the address, and can be taken back', async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => sessionStorage.setItem('copied', text) },
    })
  })
  await openWorkshop(page)
  await takeNames(page)
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => sessionStorage.getItem('copied') ?? '')
  const other = await (await browser.newContext()).newPage()
  await other.goto(link)
  await expect(other.getByLabel('Their names')).toHaveValue(names.join('\n'))
  expect(new URL(other.url()).hash).toBe('')
  await other.getByRole('button', { name: 'Undo' }).first().click()
  await expect(other.getByLabel('Their names')).toHaveValue('')
  await other.context().close()
})

test('a row of a table that gives no name is told, and a file that is no plan, too', async ({ page }) => {
  await openWorkshop(page)
  const buffer = Buffer.from('Name;E-mail\nZoë;z@x.org\n;b@x.org\nBen;', 'latin1')
  await page
    .getByLabel('Take the names from a CSV file')
    .setInputFiles({ name: 'p.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByText('Row 3 has no name: b@x.org')).toBeVisible()
  await expect(page.getByLabel('Their names')).toHaveValue('Zoë\nBen')
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByText('That is no plan for a workshop from this site.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page is accessible and keeps to a narrow screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 700 })
    await openWorkshop(page)
    await takeNames(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await objections(page)).toEqual([])
  })
}
