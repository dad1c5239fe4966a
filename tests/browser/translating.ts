import { type Browser, expect, type Page, test } from '@playwright/test'

/** One thing that somebody does on a page; it has been done once the page shows it. */
export type Act = readonly [what: string, act: (page: Page) => Promise<unknown>]

/** What becomes of a text: Chrome's translation puts another in its place, others take it into their element. */
export type Way = 'replaced' | 'taken-in'

/** Does as a translation by the browser does: where a text stood, an element stands. */
async function translate(page: Page, way: Way = 'replaced'): Promise<void> {
  await page.evaluate((taken) => {
    const isOwn = (text: Node) =>
      text.parentElement?.closest('font, script, style, textarea') === null && text.nodeValue?.trim() !== ''
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) if (isOwn(walker.currentNode)) texts.push(walker.currentNode)
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      text.parentNode?.replaceChild(outer, text)
      inner.append(taken ? text : (text.nodeValue ?? ''))
    }
  }, way === 'taken-in')
}

/** All that a page says: its window, what can be read on it, and what is said of its fields and pictures. */
async function saidOn(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const lines = document.querySelector('main')?.innerText.split('\n') ?? []
    const unseen = [...document.querySelectorAll<HTMLElement>('main .unseen')].map((one) => one.textContent)
    const named = [...document.querySelectorAll('main [aria-label], main [alt]')].map(
      (one) => one.getAttribute('aria-label') ?? one.getAttribute('alt'),
    )
    return [document.title, ...lines, ...unseen, ...named].flatMap((line) => line?.trim() || [])
  })
}

/** Two people do the same; one of them lets the browser translate, before and after each act. They must read the same. */
export async function readsTheSame(browser: Browser, acts: readonly Act[], way?: Way): Promise<void> {
  const now = new Date('2026-11-29T10:00:00')
  const [plain, translated] = await Promise.all([visit(browser, now), visit(browser, now)])
  for (const [what, act] of acts) {
    await test.step(what, async () => {
      await Promise.all([act(plain), act(translated)])
      await expect(async () => expect(await saidOn(translated)).toEqual(await saidOn(plain))).toPass({
        timeout: 10_000,
      })
      await translate(translated, way)
    })
  }
}

async function visit(browser: Browser, now: Date): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''))
  await page.clock.setFixedTime(now)
  return page
}
