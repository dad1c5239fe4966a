import { readFileSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { alignedTable } from '../measures/table.ts'
import { serve } from '../site/serve.ts'
import { browserArguments, findBrowser, withEnvironment } from '../tests/browser.ts'
import { longestTasks } from './main-thread.ts'
import { install } from './prepare.ts'

const COUNTS = [100, 500, 1000]

interface Made {
  readonly what: string
  readonly papers: number
  readonly seconds: number
  readonly bytes: number
  readonly memory: number // the most that the page's process held while it was made, in bytes, over what it held before
  readonly tasks: readonly number[] // of the page's thread, in ms of processor time, the longest first
}

/** Makes 100, 500 and 1,000 papers on the page of the built site, and the same sheets with other libraries, in Chromium. */
export async function measureRoster(): Promise<void> {
  install()
  const { rosterPeers } = await import('./roster-peers.ts') // needs what has just been installed
  const port = Number(process.env['PORT'] ?? 4396)
  const server = await serve('dist', port)
  const { executablePath, env } = await findBrowser()
  const started = { executablePath, args: browserArguments, ...(env && { env: withEnvironment(env) }) }
  const site = `http://127.0.0.1:${port}`
  const rows: Made[] = []
  try {
    for (const as of ['one PDF', 'ZIP'] as const)
      for (const papers of COUNTS)
        rows.push(await inBrowser(started, (browser) => onThePage(browser, site, papers, as)))
    for (const peer of await rosterPeers())
      for (const papers of COUNTS)
        rows.push(await inBrowser(started, (browser) => inItsWorker(browser, site, { ...peer, papers })))
  } finally {
    server.close()
  }
  say(rows)
}

/** Each in a browser of its own, so that none begins with the memory of another. */
async function inBrowser(
  started: Parameters<typeof chromium.launch>[0],
  make: (browser: Browser) => Promise<Made>,
): Promise<Made> {
  const browser = await chromium.launch(started)
  try {
    return await make(browser)
  } finally {
    await browser.close()
  }
}

async function onThePage(
  browser: Browser,
  site: string,
  papers: number,
  as: 'one PDF' | 'ZIP',
): Promise<Made> {
  const page = await browser.newPage({ serviceWorkers: 'block', baseURL: site })
  await page.addInitScript(writeToNowhere)
  await page.goto('/roster/')
  await page.locator('.roster[data-awake="true"]').waitFor()
  await page.getByLabel('Paper', { exact: true }).selectOption('team')
  await page.getByLabel('The list').fill(listOf(1))
  const button = as === 'ZIP' ? 'Make a file for each (ZIP)' : 'Make one PDF of all'
  const press = async () => {
    await page.getByRole('button', { name: button }).click()
    await page.locator('[data-making="done"]').waitFor({ timeout: 600_000 })
  }
  await press() // everything is fetched
  await page.getByLabel('The list').fill(listOf(papers))
  await page.evaluate(() => Object.assign(window, { written: 0 }))
  const measured = await measure(browser, page, press)
  const bytes = await page.evaluate(() => (window as { written?: number }).written ?? 0)
  return { what: `Before We Begin, ${as}`, papers, bytes, ...measured }
}

/** Runs in the page: the file goes to a disk that forgets it, so that only what the page holds is counted. */
function writeToNowhere(): void {
  const disk = {
    write: async (bytes: Uint8Array) => {
      Object.assign(window, { written: ((window as { written?: number }).written ?? 0) + bytes.length })
    },
    close: async () => {},
    abort: async () => {},
  }
  Object.defineProperty(window, 'showSaveFilePicker', {
    value: async () => ({ createWritable: async () => disk }),
  })
}

function listOf(papers: number): string {
  const names = ['Ada Lovelace', 'Łukasz Żak', 'Zoë Müller', 'Óscar Núñez', 'Ольга Петрова']
  const rows = Array.from(
    { length: papers },
    (_, place) => `${names[place % names.length]} ${place};Ward ${place % 9}`,
  )
  return ['Name;Team', ...rows].join('\n')
}

interface Peer {
  readonly name: string
  readonly code: string // of a worker that answers a number of papers with the bytes of its file
  readonly papers: number
}

async function inItsWorker(browser: Browser, site: string, { name, code, papers }: Peer): Promise<Made> {
  const page = await browser.newPage({ serviceWorkers: 'block', baseURL: site, bypassCSP: true })
  await page.goto('/licences.txt')
  await page.evaluate(startWorker, code)
  const ask = (count: number) => page.evaluate((wanted) => (window as unknown as Asking).ask(wanted), count)
  await ask(1)
  let bytes = 0
  const measured = await measure(browser, page, async () => {
    bytes = await ask(papers)
  })
  return { what: name, papers, bytes, ...measured }
}

interface Asking {
  ask(papers: number): Promise<number>
}

/** Runs in the page. */
function startWorker(code: string): void {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  const ask = (papers: number) =>
    new Promise<number>((answer, fail) => {
      worker.onmessage = ({ data }) => answer(data)
      worker.onerror = ({ message }) => fail(new Error(message))
      worker.postMessage(papers)
    })
  Object.assign(window, { ask })
}

async function measure(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Omit<Made, 'what' | 'papers' | 'bytes'>> {
  const client = await browser.newBrowserCDPSession()
  const before = await residentBytes(client)
  let most = before
  const timer = setInterval(() => void residentBytes(client).then((now) => (most = Math.max(most, now))), 200)
  await browser.startTracing(page, { categories: ['toplevel'] })
  const start = performance.now()
  await act()
  const seconds = (performance.now() - start) / 1000
  clearInterval(timer)
  const tasks = longestTasks(JSON.parse((await browser.stopTracing()).toString()))
  return { seconds, memory: most - before, tasks }
}

/** The memory of the largest process that draws pages, as Linux counts it. */
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

function say(rows: readonly Made[]): void {
  console.log('\nOne paper for each person, one page each, in Chromium\n')
  console.log(
    alignedTable(rows, {
      '': ({ what }) => what,
      papers: ({ papers }) => papers.toLocaleString('en'),
      'a second': ({ papers, seconds }) => (papers / seconds).toFixed(1),
      'more memory': ({ memory }) => `${(memory / 1e6).toFixed(0)} MB`,
      'bytes a paper': ({ bytes, papers }) => Math.round(bytes / papers).toLocaleString('en'),
      'tasks over 50 ms': ({ tasks }) => String(tasks.filter((time) => time > 50).length),
      longest: ({ tasks: [longest = 0] }) => `${longest.toFixed(0)} ms`,
    }),
  )
  console.log(`
memory    what the page's process holds at most beyond what it held before; the file itself goes to a disk that forgets it.
others    get each line of words and each rule with its place, as ours stand on the page, so that they lay nothing out;
          all in one document, in a worker, with the same faces; neither tagged nor to be opened again.`)
}
