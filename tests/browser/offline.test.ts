import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { begin, downloadPdf, goTo } from './builder.ts'
import { publish, visit } from './offline-site.ts'
import { type OwnSite, ownSite } from './own-site.ts'

test.describe.configure({ mode: 'serial' }) // each test has a server of its own
test.use({ serviceWorkers: 'allow' })

test('without a connection, the guide, the search and the builder work', async ({ page, context }) => {
  const site = await ownSite()
  await visit(page, site.address)
  await context.setOffline(true)
  await site.stop()

  await page.goto(`${site.address}start/what-it-is/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByLabel('Search the guide').fill('feedback')
  await expect(page.locator('.search-results a').first()).toBeVisible()

  await page.goto(`${site.address}builder/`)
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
  await begin(page, 'Coach and client', ['Maya', 'Tomás'])
  await goTo(page, 'Paper')
  const pdf = readFileSync(await (await downloadPdf(page)).path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')

  await page.goto(`${site.address}nowhere/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
})

test.describe('when the site has changed', () => {
  let site: OwnSite
  test.beforeEach(async () => {
    site = await ownSite()
  })
  test.afterEach(() => site.stop())

  test('the page says so, nothing is loaded anew by itself, and no word is lost', async ({ page }) => {
    await visit(page, site.address)
    await page.goto(`${site.address}builder/`)
    await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
    await begin(page, 'Coach and client', ['Maya', 'Tomás'])
    const answer = page.locator('textarea').first()
    await answer.fill('To be honest with each other')

    await publish(site.dir, 'start/what-it-is/index.html', 'designed alliance', 'changed alliance')
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    const message = page.getByText('A new version of this page is ready')
    await expect(message).toBeVisible()
    await expect(answer).toHaveValue('To be honest with each other')

    await answer.pressSequentially(', today')
    await page.getByRole('button', { name: 'Show it' }).click() // before the half second in which words are kept
    await expect(page.locator('textarea').first()).toHaveValue('To be honest with each other, today')
    await expect(message).toBeHidden()

    await page.goto(`${site.address}start/what-it-is/`)
    await expect(page.locator('main')).toContainText('changed alliance')
  })
})
