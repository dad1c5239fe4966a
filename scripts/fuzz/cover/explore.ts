import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { chance } from '../chance.ts'
import { countBlocks } from './count-blocks.ts'
import { newlyReached, seen } from './reached.ts'

/** What the thread is told: what it opens, with which chance, from which inputs (the good ones first), and where it writes what it opens. */
export interface Exploring {
  readonly sort: 'pdf' | 'json' | 'links'
  readonly seed: number
  readonly corpus: readonly Uint8Array[]
  readonly good: number // how many of them are good
  readonly at: SharedArrayBuffer // its length, and then the input that is being opened
}

/** What it tells: an input that reached something new, an input that found a mistake, or how far it is. */
export type Explored =
  | { readonly kind: 'reached'; readonly input: Uint8Array }
  | { readonly kind: 'mistake'; readonly input: Uint8Array; readonly ending: string }
  | { readonly kind: 'so far'; readonly runs: number; readonly reached: number; readonly known: number }

const longest = 2_000 // milliseconds of the processor that an opening may take
const largest = 400_000 // bytes of an input that is kept for more

const { sort, seed, corpus, good, at } = workerData as Exploring // from our own program
const blocks = countBlocks()
const { inputs } = await import('./inputs.ts') // only now, so that its blocks are counted
const { endingOf } = await import('../judge.ts')
await explore()

/** Changes inputs by chance, opens them, and goes on from those that reached a block that none before had reached so often. */
async function explore(): Promise<void> {
  const random = chance(seed)
  const { mutate } = inputs[sort]
  const known = seen()
  const whole = corpus.slice(0, good)
  const kept: Uint8Array[] = []
  for (let runs = 0; ; runs++) {
    const first = corpus[runs]
    const input =
      first ?? (await mutate(random.oneOf(random.below(3) === 0 ? kept.slice(-20) : kept), random, whole))
    const isNew = await reachesNew(input, known)
    if (first || (isNew && input.length < largest)) kept.push(input)
    if (isNew && !first && input.length < largest) tell({ kind: 'reached', input })
    if (runs % 5 === 0) tell({ kind: 'so far', runs, reached: known.count(), known: blocks.known() })
  }
}

async function reachesNew(input: Uint8Array, known: ReturnType<typeof seen>): Promise<boolean> {
  const found = await inputs[sort].found(input)
  remember(input)
  blocks.counts.fill(0)
  const before = process.cpuUsage()
  const ending = await endingOf(found)
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  if (took > longest) tell({ kind: 'mistake', input, ending: `Mistake: it took ${Math.round(took)} ms.` })
  if (ending.startsWith('Mistake')) tell({ kind: 'mistake', input, ending })
  return newlyReached(blocks.counts, known)
}

/** So that the program knows what was open when the thread did not come back. */
function remember(input: Uint8Array): void {
  new Uint32Array(at, 0, 1)[0] = input.length
  new Uint8Array(at, 4).set(input.subarray(0, at.byteLength - 4))
}

function tell(explored: Explored): void {
  parentPort?.postMessage(explored)
}
