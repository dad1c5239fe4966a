import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { newWorker, publish, update, visit } from './offline-site.ts'
import { type OwnSite, ownSite } from './own-site.ts'

test.use({ serviceWorkers: 'allow' })

const login = '<!doctype html><meta charset="utf-8"><h1>Log in to the network</h1>'
const privacy = 'privacy/index.html'
const said = 'What you write here stays on your device'

let site: OwnSite
test.beforeEach(async () => {
  site = await ownSite()
})
test.afterEach(() => site.stop())

/** A file of code, by how its name begins. */
function code(name: string): string {
  const found = readdirSync(join(site.dir, '_astro')).find((file) => file.startsWith(name))
  if (found === undefined) throw new Error(`The site has no _astro/${name}….js.`)
  return `_astro/${found}`
}

/** The builder is awake, and still has what was begun in it. */
async function wakes(page: Page): Promise<void> {
  await page.goto(`${site.address}builder/`)
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
}

async function beginOne(page: Page): Promise<void> {
  await page.goto(`${site.address}builder/?template=two-people`)
  await page.getByLabel(/^Name/).first().fill('Maya')
  await expect(page.getByText('Saved on this device')).toBeVisible()
}

async function hasMaya(page: Page): Promise<void> {
  await page.goto(`${site.address}alliances/`)
  await expect(page.getByText('Maya').first()).toBeVisible()
}

async function privacySays(page: Page, words: string): Promise<void> {
  await page.goto(`${site.address}privacy/`)
  await expect(page.locator('main')).toContainText(words)
}

const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':site-')))

test('a page that came stale is the new one at the next load, offline too', async ({ page, context }) => {
  await visit(page, site.address)
  await beginOne(page)
  const old = readFileSync(join(site.dir, privacy), 'utf8')
  await publish(site.dir, privacy, said, 'Second version')
  site.instead.set('privacy/', old) // the edge is slow
  await update(page)
  site.instead.clear()
  await privacySays(page, 'Second version')
  await context.setOffline(true)
  await privacySays(page, 'Second version')
  await context.setOffline(false)
  await hasMaya(page)
})

test('a login page in place of code leaves the builder to wake at the next load', async ({ page }) => {
  site.instead.set(code('Builder.'), login)
  site.instead.set('privacy/', login)
  await visit(page, site.address)
  site.instead.clear()
  await wakes(page)
  await privacySays(page, said)
})

test('an install that breaks off leaves the version before, and goes on at the next visit', async ({
  page,
}) => {
  await visit(page, site.address)
  await beginOne(page)
  await publish(site.dir, privacy, said, 'Second version')
  site.instead.set('privacy/', null)
  await update(page)
  await privacySays(page, said)
  await wakes(page)
  site.instead.clear()
  await update(page)
  await privacySays(page, 'Second version')
  await hasMaya(page)
})

test('after one that broke off, the next version keeps the one that pages are open of', async ({
  page,
  context,
}) => {
  await visit(page, site.address)
  const [first] = await versions(page)
  await publish(site.dir, privacy, said, 'Second version')
  site.instead.set('privacy/', null)
  await update(page)
  site.instead.clear()
  await publish(site.dir, privacy, 'Second version', 'Third version')
  await update(page)
  const kept = await versions(page)
  expect(kept).toHaveLength(2)
  expect(kept[0]).toBe(first)
  const other = await context.newPage()
  await privacySays(other, 'Third version')
  await wakes(page)
})

test('a full device takes nothing from what people wrote, and the pages are right', async ({
  page,
  context,
}) => {
  await visit(page, site.address)
  await beginOne(page)
  await publish(site.dir, privacy, said, 'Second version')
  for (const name of readdirSync(join(site.dir, '_astro'))) {
    if (name.endsWith('.css')) await publish(site.dir, `_astro/${name}`, '}', '} ') // no copy is at hand
  }
  await newWorker(site.dir)
  const devtools = await context.newCDPSession(page)
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: new URL(site.address).origin })
  const full = { origin: new URL(site.address).origin, quotaSize: usage + 20_000 }
  await devtools.send('Storage.overrideQuotaForOrigin', full)
  await update(page)
  await privacySays(page, 'Second version')
  await wakes(page)
  await hasMaya(page)
})
