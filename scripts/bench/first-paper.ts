import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { availableParallelism, loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { alignedTable } from '../measures/table.ts'
import { startBrowser } from '../tests/browser.ts'
import { type Engine, engines } from './engine.ts'
import { type Made, made, median } from './measure.ts'
import { install, outputFolder, writeFonts, writeInputs } from './prepare.ts'

const STARTS = 7 // of each engine, in turn, so that a busy moment is shared

/** Makes the same two pages in a worker of Chromium, from a cold start, with our engine and with others, and prints what it takes. */
export async function measureFirstPapers(): Promise<void> {
  install()
  const { bundleForWorker, downloadSize } = await import('./bundle.ts') // needs what has just been installed
  const folder = outputFolder()
  writeFonts(folder)
  writeInputs(folder, 1)
  const inBrowser = engines.filter((engine) => engine.runsInBrowser)
  for (const engine of inBrowser) await bundleForWorker(engine, folder)
  const server = await serveFolder(folder)
  const browser = await startBrowser()
  try {
    const starts = await allStarts(browser, server, inBrowser, folder)
    const rows: Row[] = []
    for (const engine of inBrowser)
      rows.push({
        engine,
        first: median(starts.map((times) => times.get(engine)?.first ?? 0)),
        next: median(starts.map((times) => times.get(engine)?.next ?? 0)),
        ...(await made(`${folder}/${engine.id}-worker.pdf`)),
        download: await downloadSize(engine),
      })
    sayRows(rows, browser.version())
  } finally {
    await browser.close()
    server.close()
  }
  rmSync(folder, { recursive: true })
}

interface Times {
  readonly first: number // ms, from the start of the worker
  readonly next: number // ms, of another paper in the same worker
}

interface Row extends Times, Made {
  readonly engine: Engine
  readonly download: number | null
}

/** Files as they are, from memory: what a network takes is another matter. */
function serveFolder(folder: string): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    json: 'application/json',
    wasm: 'application/wasm',
  }
  const page = Buffer.from('<!doctype html><title>The bench</title>')
  const read = (path: string) => (path === '/' ? page : readFileSync(`${folder}${path}`))
  const server = createServer(({ url = '/' }, response) => {
    const ending = url === '/' ? 'html' : (url.split('.').at(-1) ?? '')
    try {
      const body = read(url)
      response.writeHead(200, { 'content-type': types[ending] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end() // such as the browser's wish for an icon
    }
  })
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)))
}

async function allStarts(
  browser: Browser,
  server: Server,
  inBrowser: readonly Engine[],
  folder: string,
): Promise<readonly ReadonlyMap<Engine, Times>[]> {
  const address = server.address()
  const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  const starts: Map<Engine, Times>[] = []
  for (let start = 0; start < STARTS; start++) {
    const times = new Map<Engine, Times>()
    for (const engine of inBrowser) times.set(engine, await coldStart(browser, site, engine, folder))
    starts.push(times)
  }
  return starts
}

/** In a profile of its own, in which nothing was fetched or compiled before. */
async function coldStart(
  browser: Browser,
  site: string,
  { id, input }: Engine,
  folder: string,
): Promise<Times> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(site)
    const inputs: unknown[] = JSON.parse(readFileSync(`${folder}/${input}-all.json`, 'utf8'))
    const { bytes, ...times } = await page.evaluate(timeWorker, { worker: `/${id}.worker.js`, inputs })
    writeFileSync(`${folder}/${id}-worker.pdf`, Buffer.from(bytes, 'base64'))
    return times
  } finally {
    await context.close()
  }
}

/** Runs in the page: the first paper from the start of its worker, and the next one. */
async function timeWorker({ worker, inputs }: { worker: string; inputs: readonly unknown[] }) {
  const made = (thread: Worker, input: unknown) =>
    new Promise<Uint8Array>((resolve, reject) => {
      thread.onmessage = ({ data }) => resolve(data)
      thread.onerror = ({ message }) => reject(new Error(`The worker ${worker} failed: ${message}`))
      thread.postMessage(input)
    })
  const start = performance.now()
  const thread = new Worker(worker, { type: 'module' })
  const bytes = await made(thread, inputs[0])
  const first = performance.now() - start
  const again = performance.now()
  await made(thread, inputs[1])
  const next = performance.now() - again
  thread.terminate()
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return { first, next, bytes: btoa(letters) }
}

function sayRows(rows: readonly Row[], version: string): void {
  const [ours] = rows
  if (ours === undefined) return
  const times = (key: keyof Times) => (row: Row) =>
    `${row[key].toFixed(0)} ms  ${(row[key] / ours[key]).toFixed(1)}×`
  console.log(`\nThe first paper in a browser: the same two pages, each in a worker of Chromium ${version}\n`)
  const load = loadavg()[0] ?? 0
  if (load > availableParallelism())
    console.log(`The machine was busy (load ${load.toFixed(1)}): the times are too long, the ratios rough.\n`)
  console.log(
    alignedTable(rows, {
      '': ({ engine }) => engine.name,
      first: times('first'),
      next: times('next'),
      pages: ({ pages }) => String(pages),
      'PDF bytes': ({ bytes }) => bytes.toLocaleString('en'),
      download: ({ download }) => download?.toLocaleString('en') ?? '–',
      tagged: ({ isTagged }) => (isTagged ? 'yes' : 'no'),
    }),
  )
  console.log(explanation)
}

const explanation = `
first     from the start of the worker to the finished bytes, median of ${STARTS}, each in a new profile: code and fonts are
          fetched from this machine, unpacked, and compiled anew. How long a network takes is told by "download".
next      another paper in the same worker: other words, the same template.
download  JavaScript and WebAssembly, bundled by esbuild, minified, brotli 11, without fonts. pdfmake and
          @react-pdf/renderer as their makers build them for browsers. pdfkit needs stand-ins for Node's own modules
          there, and typst is native code here: neither is in this table.`
