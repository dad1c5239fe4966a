import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { elsewhereWith } from './elsewhere.ts'
import { visit } from './offline-site.ts'
import { type OwnSite, ownSite } from './own-site.ts'

test.use({ serviceWorkers: 'allow' })

let site: OwnSite
test.beforeEach(async () => {
  site = await ownSite()
})
test.afterEach(() => site.stop())

/** A page that fills in a form without anybody's doing, and sends it to us. */
const hostile = (
  action: string,
  bytes: string,
) => `<!doctype html><meta charset="utf-8"><title>Elsewhere</title>
<form method="post" enctype="multipart/form-data" action="${action}"><input type="file" name="file"></form>
<script>
const files = new DataTransfer()
files.items.add(new File([${bytes}], 'planted.alliance.json', { type: 'application/json' }))
document.querySelector('input').files = files.files
document.querySelector('form').submit()
</script>`

const planted = (more: object) =>
  JSON.stringify({ ...JSON.parse(readFileSync('content/examples/two-peers.alliance.json', 'utf8')), ...more })

/** The titles of what is kept in this browser. */
async function keptTitles(page: Page): Promise<readonly string[]> {
  await page.goto(`${site.address}alliances/`)
  await expect(page.locator('[data-awake="true"]')).toBeVisible()
  return page.locator('.shelf h3, .shelf h2').allTextContents()
}

async function waiting(page: Page): Promise<boolean> {
  return page.evaluate(
    async (address) => (await caches.match(address)) !== undefined,
    `${site.address}shared-file`,
  )
}

for (const old of ['receive/', 'builder/']) {
  test(`a form of another origin, sent to ${old}, keeps nothing before a yes`, async ({ page }) => {
    await visit(page, site.address)
    const other = await elsewhereWith(
      hostile(site.address + old, JSON.stringify(planted({ title: 'Planted' }))),
    )
    await page.goto(other.address)
    await page.waitForURL(`${site.address}receive/`)
    await expect(page.getByText('nothing is kept until you open it')).toBeVisible()
    await expect(page.getByText('Planted').first()).toBeVisible()
    expect(await waiting(page)).toBe(false)
    expect((await keptTitles(page)).join()).not.toContain('Planted')
    other.stop()
  })
}

test('more than 60 MB is refused before it is stored', async ({ page }) => {
  await visit(page, site.address)
  const other = await elsewhereWith(hostile(`${site.address}receive/`, 'new Uint8Array(61_000_000)'))
  await page.goto(other.address)
  await page.waitForURL(`${site.address}receive/`)
  await expect(page.getByText('far too large')).toBeVisible()
  expect(await waiting(page)).toBe(false)
  other.stop()
})

test('a PDF that another app shares is opened once, where nothing is kept before a yes', async ({ page }) => {
  await visit(page, site.address)
  const pdf = readFileSync(join(site.dir, 'downloads/examples/coach-and-client.pdf')).toString('base64')
  const leadsTo = await page.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    const form = new FormData()
    form.append('file', new File([bytes], 'ours.pdf', { type: 'application/pdf' }))
    return (await fetch('builder/', { method: 'POST', body: form })).url
  }, pdf)
  await page.goto(leadsTo)
  await expect(page.getByText('nothing is kept until you open it')).toBeVisible()
  await page.reload()
  await expect(page.getByText('What have you got?')).toBeVisible()
  expect(await waiting(page)).toBe(false)
})
