import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'

/** Chromium counts what a page holds at once, instead of at its next collection of garbage. */
export const countsMemoryAtOnce = '--enable-blink-features=ForceEagerMeasureMemory'

/** Sends what a page must be sent for its memory to be measured: it shares its process with no other site (HTML, cross-origin isolation). */
export async function isolate(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const headers = {
      ...response.headers(),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    }
    await route.fulfill({ response, headers })
  })
}

/** What the page and its workers hold once their garbage is collected, in bytes (Measure Memory API, WICG). */
export function heldBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const measured = performance as Performance & {
      measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>
    }
    return (await measured.measureUserAgentSpecificMemory()).bytes
  })
}

/** Watches the memory of the process in which the page and its workers run; `stop` gives the most beyond what it began with, in bytes. */
export async function watchProcess(browser: Browser): Promise<{ stop(): number }> {
  const client = await browser.newBrowserCDPSession()
  const before = await residentBytes(client)
  const seen = { most: before }
  const timer = setInterval(async () => {
    seen.most = Math.max(seen.most, await residentBytes(client))
  }, 200)
  return {
    stop() {
      clearInterval(timer)
      return seen.most - before
    },
  }
}

/** Of the largest process that draws pages, as Linux counts it. */
async function residentBytes(client: CDPSession): Promise<number> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id))
  return Math.max(0, ...sizes)
}

function residentOf(process: number): number {
  try {
    const [, kilobytes = '0'] = readFileSync(`/proc/${process}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0 // it has just ended
  }
}
