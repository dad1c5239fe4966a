import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'
import { drafts, openShelf, withKept } from './shelf.ts'

const bothNames = ['Maya', 'Tom']
const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15'

/** As Firefox does where all site data is blocked: whatever keeps something throws, channels to other tabs too. */
async function blockSiteData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse })
  })
}

const asked = (page: Page) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type())
    dialog.accept()
  })
  return dialogs
}

test('the builder wakes where all site data is blocked, and begins what a link asks for', async ({
  page,
}) => {
  await blockSiteData(page)
  await openBuilder(page, '?template=two-people')
  await expect(page.getByRole('heading', { name: 'Who takes part?' })).toBeVisible()
  await openBuilder(page)
  await expect(page.getByText('doesn’t let the page keep anything')).toBeVisible()
})

test('“Look again” wakes where all site data is blocked, and says why nothing is there', async ({ page }) => {
  await blockSiteData(page)
  await page.goto('/look-again/')
  await expect(page.locator('.review[data-awake="true"]')).toBeVisible()
  await expect(page.getByText('doesn’t let the page keep anything')).toBeVisible()
  await expect(page.getByText('No alliance is kept in this browser yet.')).toBeHidden()
})

test('asks before the page is left while what was typed is only on the screen', async ({ page }) => {
  await blockSiteData(page)
  const dialogs = asked(page)
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await page.reload()
  expect(dialogs).toEqual(['beforeunload'])
  await openBuilder(page)
  expect(dialogs).toEqual(['beforeunload'])
})

test('asks nothing when all of it is in a file, or is kept', async ({ page, browser }) => {
  await blockSiteData(page)
  const dialogs = asked(page)
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  const saving = page.waitForEvent('download')
  await page.locator('.foot').getByRole('button', { name: 'Save the data file' }).click()
  await saving
  await page.reload()
  const elsewhere = await (await browser.newContext()).newPage()
  const others = asked(elsewhere)
  await openBuilder(elsewhere)
  await begin(elsewhere, 'Any two people', bothNames)
  await expect(elsewhere.getByText('Saved on this device')).toBeVisible()
  await elsewhere.reload()
  expect([dialogs, others]).toEqual([[], []])
})

test('a page that is older than what is kept asks to be loaded again, and what was typed stays', async ({
  page,
}) => {
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.evaluate(async () => {
    const raising = indexedDB.open('before-we-begin:/', 99)
    await new Promise((resolve) => {
      raising.onsuccess = resolve
    })
    raising.result.close()
  })
  const dialogs = asked(page)
  await page.getByRole('textbox').first().fill('Typed afterwards.')
  await expect(page.getByRole('status').filter({ hasText: 'Load this page again' })).toBeVisible()
  await page.reload()
  expect(dialogs).toEqual([])
  await expect(page.getByRole('textbox').first()).toHaveValue('Typed afterwards.')
  await openShelf(page)
  await expect(page.getByText('Load this page again')).toBeVisible()
})

test.describe('in Safari', () => {
  test.use({ userAgent: safari })

  test('says that it forgets after seven days where something is kept, until there is a file', async ({
    page,
  }) => {
    await openBuilder(page)
    await begin(page, 'Any two people', bothNames)
    const warning = page.locator('.foot').getByText('This browser forgets after seven days')
    await expect(warning).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.locator('.foot').getByRole('button', { name: 'Save the data file' }).click()
    await saving
    await expect(warning).toBeHidden()
    await goTo(page, 'People')
    await page.getByLabel('Name, person 2').fill('Tim')
    await expect(warning).toBeVisible()
    await openShelf(page)
    await expect(page.getByRole('complementary', { name: 'Save a backup' })).toContainText('seven days')
    await page.goto('/privacy/')
    await expect(page.getByText('You are reading this in such a browser.')).toBeVisible()
  })
})

test('elsewhere it says for how long when somebody asks', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await expect(page.getByText('forgets after seven days')).toHaveCount(0)
  await page.locator('.foot').getByText('How long is it kept?').click()
  await expect(page.getByText('A private window forgets it')).toBeVisible()
  await page.goto('/privacy/')
  await expect(page.getByText('You are reading this in such a browser.')).toBeHidden()
})

test('archives an alliance, finds it by a word that it says, and takes it back', async ({ page }) => {
  const [one, two] = drafts(2)
  if (one === undefined || two === undefined) throw new Error('There are too few examples.')
  const answers = { 'why-purpose': { kind: 'text', text: 'Gently, in the Café.' } as const }
  await withKept(page, [{ ...one, alliance: { ...one.alliance, answers } }, two])
  await page.getByRole('button', { name: 'Archive: Ada 1' }).click()
  await expect(page.locator('#shelf-count')).toHaveText('1 alliance')
  await page.reload()
  await page.getByRole('searchbox').fill('cafe gently')
  const away = page.getByRole('link', { name: 'Ada 1', exact: true })
  await expect(away).toBeVisible()
  await page.getByRole('button', { name: 'Put back on the shelf: Ada 1' }).click()
  await page.getByRole('searchbox').fill('')
  await expect(page.locator('#shelf-count')).toHaveText('2 alliances')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#shelf-count')).toHaveText('1 alliance')
  await expect(away).toBeHidden()
  await openBuilder(page, '#start')
  await expect(page.getByRole('button', { name: 'Carry on: Ben 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Carry on: Ada 1' })).toHaveCount(0)
})

test('locks a backup, and opens it elsewhere with its passphrase alone', async ({ page, browser }) => {
  await withKept(page, [...drafts(1), { torn: true }])
  await page.getByLabel('Lock the backup with a passphrase').check()
  const passphrase = await page.locator('.made-up').innerText()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup', exact: true }).click()
  const path = await (await saving).path()
  expect(await readFile(path, 'utf8')).not.toMatch(/Ada 1/) // with its space, which no sealed letters have
  await expect(page.getByText(/^The locked backup is among your downloads/)).toContainText(passphrase)
  const elsewhere = await (await browser.newContext()).newPage()
  await openShelf(elsewhere)
  await elsewhere.getByLabel('Restore a backup').setInputFiles(path)
  await elsewhere.getByLabel('Passphrase').fill('another-one')
  await elsewhere.getByRole('button', { name: 'Open the backup' }).click()
  await expect(elsewhere.locator('.restore .problem')).toContainText('This passphrase doesn’t open it')
  await elsewhere.getByLabel('Passphrase').fill(passphrase)
  await elsewhere.getByRole('button', { name: 'Open the backup' }).click()
  await expect(elsewhere.getByText(/^One thing in the file can’t be read by this page/)).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(elsewhere.getByRole('link', { name: 'Ada 1', exact: true })).toBeVisible()
  await expect(elsewhere.getByRole('heading', { name: 'Can’t be read any more' })).toBeVisible()
})
