import { expect, type Page, test } from '@playwright/test'
import { coveredInFocus } from './covering.ts'
import { objections } from './objections.ts'
import { pages } from './pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

/** What is left of a window of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10 and 2.4.11). */
const enlarged = { width: 320, height: 256 }

const told = expect.configure({ soft: true })

for (const path of pages) {
  // One visit, many facts, each told by itself: a visit costs more than most of them.
  test(`${path} is quiet on the console, has its headings in order, fits the narrowest screen, lets no bar cover what has the focus, and axe objects to nothing, light and dark, phone and desktop`, async ({
    page,
  }) => {
    const said = wordsOnConsole(page)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path, { waitUntil: 'networkidle' })
    await hasHeadingsInOrder(page)
    await axeObjectsToNothing(page, 'light')
    await fitsTheNarrowest(page)

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.goto(path)
    await axeObjectsToNothing(page, 'dark')
    told(said.filter((text) => !(path === '/404.html' && text.includes('404')))).toEqual([])
  })
}

function wordsOnConsole(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => {
    const isOurs = !message.text().endsWith('blocked by Playwright') // which lets no service worker in here
    if (isOurs && ['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  return said
}

async function hasHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) =>
      headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    )
  told(levels.filter((level) => level === 1)).toHaveLength(1)
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
  told(jumps, `levels ${levels.join(' ')}`).toEqual([])
}

async function axeObjectsToNothing(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  for (const [screen, viewport] of Object.entries(screens)) {
    await page.setViewportSize(viewport)
    told(await objections(page, colorScheme), `${screen}, ${colorScheme}`).toEqual([])
  }
}

async function fitsTheNarrowest(page: Page): Promise<void> {
  await page.setViewportSize(enlarged)
  await page.evaluate(twoFrames) // after which the page stands as this window wants it
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  told(wide).toBeLessThanOrEqual(320)
  told(await coveredInFocus(page), 'covered by a bar').toEqual([])
}

function twoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}
