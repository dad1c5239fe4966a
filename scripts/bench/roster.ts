import { type Browser, chromium } from '@playwright/test'
import { alignedTable } from '../measures/table.ts'
import { serve } from '../site/serve.ts'
import { findBrowser, launchOptions } from '../tests/browser.ts'
import { install } from './prepare.ts'
import { measureMaking, type PapersMade } from './roster-made.ts'
import { countsMemoryAtOnce, isolate } from './roster-memory.ts'
import { inItsWorker } from './roster-worker.ts'

const COUNTS = [100, 500, 1000]

/** Makes 100, 500 and 1,000 papers on the page of the built site, and the same sheets with other libraries, in Chromium. */
export async function measureRoster(): Promise<void> {
  install()
  const { peerSupplies, rosterPeers } = await import('./roster-peers.ts') // needs what has just been installed
  const [peers, supplies] = [await rosterPeers(), await peerSupplies()]
  const port = Number(process.env['PORT'] ?? 4396)
  const server = await serve('dist', port)
  const site = `http://127.0.0.1:${port}`
  const rows: PapersMade[] = []
  try {
    for (const as of ['one PDF', 'ZIP'] as const)
      for (const papers of COUNTS)
        rows.push(await inBrowser((browser) => onThePage(browser, site, papers, as)))
    for (const peer of peers)
      for (const papers of COUNTS)
        rows.push(await inBrowser((browser) => inItsWorker(browser, site, { ...peer, supplies, papers })))
  } finally {
    server.close()
  }
  say(rows)
}

/** Each in a browser of its own, so that none begins with the memory of another. */
async function inBrowser(make: (browser: Browser) => Promise<PapersMade>): Promise<PapersMade> {
  const { args, ...options } = launchOptions(await findBrowser())
  const browser = await chromium.launch({ ...options, args: [...args, countsMemoryAtOnce] })
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
): Promise<PapersMade> {
  const page = await browser.newPage({ serviceWorkers: 'block', baseURL: site })
  await isolate(page)
  await page.addInitScript(writeToNowhere)
  await page.goto('/roster/')
  await page.locator('.roster[data-awake="true"]').waitFor()
  const button = as === 'ZIP' ? 'Make a file for each (ZIP)' : 'Make one PDF of all'
  const make = async () => {
    await page.getByRole('button', { name: button }).click()
    await page.locator('[data-making="done"]').waitFor({ timeout: 600_000 })
  }
  const take = (count: number) =>
    page
      .locator('.roster input[type=file]')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(count)) })
  await take(1)
  await page.getByRole('combobox', { name: 'Paper', exact: true }).selectOption('team')
  await make() // everything is fetched
  await page.evaluate(() => Object.assign(window, { written: 0 }))
  const measured = await measureMaking(browser, page, async () => {
    await take(papers)
    await page.getByRole('heading', { name: `${papers.toLocaleString('en')} papers` }).waitFor()
    await make()
  })
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

function say(rows: readonly PapersMade[]): void {
  console.log('\nOne paper for each person, one page each, in Chromium\n')
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(
    alignedTable(rows, {
      '': ({ what }) => what,
      papers: ({ papers }) => papers.toLocaleString('en'),
      'a second': ({ papers, seconds }) => (papers / seconds).toFixed(1),
      most: ({ most }) => megabytes(most),
      held: ({ held }) => megabytes(held),
      'bytes a paper': ({ bytes, papers }) => Math.round(bytes / papers).toLocaleString('en'),
      'tasks over 50 ms': ({ tasks }) => String(tasks.filter((time) => time > 50).length),
      longest: ({ tasks: [longest = 0] }) => `${longest.toFixed(0)} ms`,
    }),
  )
  console.log(explanation)
}

const explanation = `
most      memory of the page's process at most, beyond what it had with one paper made, garbage that nobody has collected
          yet and all; our file goes to a disk that forgets it, the others' can only be held.
held      what page and worker hold at the end, their garbage collected.
longest   task of the page's thread from the choice of the file to the end, in ms of processor time.
others    are given each line of words and each rule with its place, as ours stand on the page, so that they lay nothing
          out; all in one document, in a worker, with the same faces; neither tagged nor to be opened again.`
