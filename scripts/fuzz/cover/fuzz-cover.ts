import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Explored, Exploring } from './explore.ts'
import { seeds } from './seeds.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' }, // for each sort
    seed: { type: 'string', default: '2026' },
    again: { type: 'string' }, // a file with an input that was found
  },
})

const sorts = ['pdf', 'json', 'links'] as const
type Sort = (typeof sorts)[number]

const folder = '.cache/fuzz'
const patience = 20_000 // milliseconds on the clock, also of a busy machine
const memory = 1_024 // megabytes

mkdirSync(folder, { recursive: true })
for (const sort of sorts) {
  if (positionals.length === 0 || positionals.includes(sort)) await fuzz(sort)
}

/** Opens what reaches more and more of the code for so many minutes, and says how far it came. */
async function fuzz(sort: Sort): Promise<void> {
  const corpus: Uint8Array[] = values.again
    ? [Uint8Array.from(readFileSync(values.again))]
    : [...(await seeds[sort]())]
  const end = Date.now() + (values.again ? patience : Number(values.minutes) * 60_000)
  const found = new Set<string>()
  const good = corpus.length
  let [runs, reached, known] = [0, 0, 0]
  for (let turn = 0; turn === 0 || Date.now() < end; turn++) {
    const told = await explore(
      { sort, seed: Number(values.seed) + turn, corpus, good, at: new SharedArrayBuffer(1 << 25) },
      end,
      found,
    )
    corpus.push(...told.corpus)
    runs += told.runs
    reached = Math.max(reached, told.reached)
    known = Math.max(known, told.known)
  }
  console.log(
    `fuzz:cover: ${sort}: ${runs} opened, ${reached} of ${known} blocks reached, ${found.size} mistakes`,
  )
}

interface Far {
  readonly runs: number
  readonly reached: number
  readonly known: number
  readonly corpus: readonly Uint8Array[]
}

/** Until the time is over, or the thread gives up: it hangs, or its memory is full. */
async function explore(exploring: Exploring, end: number, found: Set<string>): Promise<Far> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const corpus: Uint8Array[] = []
  let far = { runs: 0, reached: 0, known: 0 }
  let heard = Date.now()
  const thread = new Worker(new URL('explore.ts', import.meta.url), {
    workerData: exploring,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  const report = (ending: string, input: Uint8Array) => note(exploring.sort, ending, input, found)
  thread.on('message', (explored: Explored) => {
    heard = Date.now()
    if (explored.kind === 'reached') corpus.push(explored.input)
    if (explored.kind === 'so far') far = explored
    if (explored.kind === 'mistake') report(explored.ending, explored.input)
  })
  thread.on('error', (problem) => report(`Mistake: ${problem.message}`, inputAt(exploring.at)))
  thread.on('exit', () => resolve())
  const watch = setInterval(() => {
    const isLate = Date.now() - heard > patience
    if (isLate) report(`Mistake: nothing was heard of it for ${patience} ms.`, inputAt(exploring.at))
    if (isLate || Date.now() > end) thread.terminate()
  }, 1000)
  await promise
  clearInterval(watch)
  return { ...far, corpus }
}

function inputAt(at: SharedArrayBuffer): Uint8Array {
  return new Uint8Array(at).slice(4, 4 + (new Uint32Array(at, 0, 1)[0] ?? 0))
}

/** Each mistake once, by its first words, with the file by which it is seen again. */
function note(sort: Sort, ending: string, input: Uint8Array, found: Set<string>): void {
  const kind = ending.split('\n').slice(0, 2).join(' ').replace(/\d+/g, '…')
  if (found.has(kind)) return
  found.add(kind)
  process.exitCode = 1
  const file = `${folder}/${sort}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`
  writeFileSync(file, input)
  console.error(`fuzz:cover: ${ending}\nSee it again: npm run fuzz:cover -- ${sort} --again ${file}`)
}
