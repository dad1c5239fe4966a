import type { Browser } from '@playwright/test'
import { measureMaking, type PapersMade } from './roster-made.ts'
import { isolate } from './roster-memory.ts'
import type { PeerSupplies } from './roster-peer.ts'

/** A number of papers that another library is to make. */
export interface PeerTask {
  readonly name: string
  readonly code: string
  readonly supplies: PeerSupplies
  readonly papers: number
}

/** Makes them in a worker of a page of the site. */
export async function inItsWorker(browser: Browser, site: string, task: PeerTask): Promise<PapersMade> {
  const page = await browser.newPage({ serviceWorkers: 'block', baseURL: site, bypassCSP: true })
  await isolate(page)
  await page.goto('/404.html')
  const { regular, bold } = task.supplies
  await page.evaluate(startWorker, {
    code: task.code,
    sheet: task.supplies.sheet,
    fonts: [regular, bold].map((font) => Buffer.from(font).toString('base64')),
  })
  const ask = (count: number) => page.evaluate((wanted) => (window as unknown as Asking).ask(wanted), count)
  await ask(1)
  let bytes = 0
  const measured = await measureMaking(browser, page, async () => {
    bytes = await ask(task.papers)
  })
  return { what: task.name, papers: task.papers, bytes, ...measured }
}

interface Asking {
  ask(papers: number): Promise<number>
}

/** Runs in the page. */
function startWorker({
  code,
  sheet,
  fonts,
}: {
  code: string
  sheet: PeerSupplies['sheet']
  fonts: readonly string[]
}): void {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  const [regular, bold] = fonts.map((font) => Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0)))
  worker.postMessage({ sheet, regular, bold })
  const ask = (papers: number) =>
    new Promise<number>((answer, fail) => {
      worker.onmessage = ({ data }) => answer(data)
      worker.onerror = ({ message }) => fail(new Error(message))
      worker.postMessage(papers)
    })
  Object.assign(window, { ask })
}
