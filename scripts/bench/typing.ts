import { availableParallelism, loadavg } from 'node:os'
import type { Browser, Page } from '@playwright/test'
import { serve } from '../site/serve.ts'
import { startBrowser } from '../tests/browser.ts'
import { letterTimes, longestTasks, taskCategories } from './main-thread.ts'

const SLOWER = 4 // times, as Chromium slows a page down
const BETWEEN = 90 // ms from key to key
const PAUSE = 900 // ms, long enough for the preview to follow
const sentence = 'We meet on Fridays and say early what is hard, so that nobody has to guess.'
const fields = [0, 5, 12, 20, 28] // of those on the page

/**
 * Types into an example with all its questions on one page and the preview beside them, in the built site, and prints
 * what keys wait (Event Timing, W3C, in steps of 8 ms) and the longest tasks of the page's thread; also the first paper.
 */
export async function measureTyping(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4396)
  const server = await serve('dist', port)
  const browser = await startBrowser()
  try {
    sayTyping(await typing(browser, `http://127.0.0.1:${port}`))
  } finally {
    await browser.close()
    server.close()
  }
}

interface Typed {
  readonly keys: number
  readonly first: number // ms from the first letter to the first paper
  readonly waits: readonly number[] // ms, of keys that waited 16 and more, the longest first
  readonly letters: readonly number[] // ms of processor time, the longest first
  readonly tasks: readonly number[] // the same
}

async function typing(browser: Browser, site: string): Promise<Typed> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    baseURL: site,
  })
  const first = await openAll(page)
  await page.evaluate(observeWaits)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await browser.startTracing(page, { categories: taskCategories })
  for (const field of fields) await typeInto(page, field)
  await page.waitForTimeout(PAUSE)
  const trace = JSON.parse((await browser.stopTracing()).toString())
  const waits = await page.evaluate(() => (globalThis as { waits?: Record<string, number> }).waits ?? {})
  return {
    keys: fields.length * sentence.length,
    first,
    waits: Object.values(waits).toSorted((one, other) => other - one),
    letters: letterTimes(trace),
    tasks: longestTasks(trace),
  }
}

/** Opens an example with everything on one page; returns how long the first paper took. */
async function openAll(page: Page): Promise<number> {
  await page.goto('/builder/?example=coach-and-client')
  await page.locator('.app-page.has-paper[data-awake="true"]').waitFor()
  await page.evaluate(() => {
    location.hash = '#all'
  })
  await inputs(page).nth(1).click()
  await page.keyboard.type('W')
  const start = performance.now()
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  const first = performance.now() - start
  await page.waitForTimeout(2 * PAUSE)
  return first
}

async function typeInto(page: Page, field: number): Promise<void> {
  await inputs(page).nth(field).click()
  for (const [index, letter] of [...sentence].entries()) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(index % 25 === 24 ? PAUSE : BETWEEN)
  }
}

function inputs(page: Page) {
  return page.locator('.writing textarea, .writing input[type=text]')
}

/** Runs in the page: notes for each act of the person the longest that one of its events has waited. */
function observeWaits(): void {
  const waits: Record<string, number> = {}
  Object.assign(globalThis, { waits })
  const observer = new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
      if (interactionId > 0) waits[interactionId] = Math.max(waits[interactionId] ?? 0, duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit) // not in TypeScript's library yet
}

function sayTyping({ keys, first, waits, letters, tasks }: Typed): void {
  const late = waits[Math.floor(keys * 0.02)] ?? 8
  const slow = letters[Math.floor(letters.length * 0.02)] ?? 0
  const load = loadavg()[0] ?? 0
  console.log(`
Typing ${keys} letters into five of all the questions on one page, beside the preview, Chromium at a quarter of its speed

a key waits        ${late} ms at the 98th percentile, ${waits[0] ?? 8} at most
a letter takes     ${slow.toFixed(0)} ms of processor time at the 98th percentile, ${(letters[0] ?? 0).toFixed(0)} at most
tasks              ${tasks.filter((time) => time > 50).length} of more than 50 ms of processor time; the longest ${tasks.slice(0, 5).map(Math.round).join(', ')} ms
the first paper    ${Math.round(first)} ms after the first letter, at full speed, nothing kept`)
  if (load > availableParallelism())
    console.log(`The machine was busy (load ${load.toFixed(1)}): what keys wait is too long.`)
}
