import { parseArgs } from 'node:util'
import { chance } from './chance.ts'
import { hostile, type Sort, sorts } from './hostile.ts'
import type { Report } from './open-one.ts'
import { openable } from './openable.ts'
import { opener } from './opener.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '2026' },
    only: { type: 'string' }, // the number of one opening, to see it again
  },
})

const longest = 2_000 // milliseconds of the processor that an opening may take
const patience = 20_000 // milliseconds on the clock, also of a busy machine
const most = 200 // megabytes that it may take, beyond what the program takes to open a good file

interface Outcome extends Report {
  readonly sort: Sort
}

await fuzzOpen(Number(values.runs), Number(values.seed))

/** Opens hostile links, JSON files and PDFs; each must end in an alliance, or in a problem with a name, and in time. */
async function fuzzOpen(runs: number, seed: number): Promise<void> {
  const good = await openable()
  const { open, close } = opener()
  const started = await openGood(good.json, open)
  const outcomes: Outcome[] = []
  for (const number of values.only === undefined ? Array(runs).keys() : [Number(values.only)]) {
    const found = await hostile(good, number, chance(seed * 1_000_003 + number))
    const told = await open(found, patience)
    outcomes.push({ ...told, sort: sorts[number % 3] ?? 'link' })
    if (told.milliseconds > longest) report(`Mistake: it took ${told.milliseconds} ms.`, seed, number)
    if (!told.ending.startsWith('Mistake')) continue
    report(told.ending, seed, number)
    await openGood(good.json, open)
  }
  close()
  summarise(outcomes, started)
}

/** So that the program has read itself before its time is taken; the memory that it has then. */
async function openGood(json: readonly string[], open: ReturnType<typeof opener>['open']): Promise<number> {
  const told = await open({ file: new TextEncoder().encode(json[0]) }, 60_000)
  if (told.ending !== 'opened') throw new Error(`A good file did not open: ${told.ending}`)
  return told.megabytes
}

function report(ending: string, seed: number, number: number): void {
  console.error(`fuzz:open: ${ending}\nSee it again: npm run fuzz:open -- --seed ${seed} --only ${number}`)
  process.exitCode = 1
}

function summarise(outcomes: readonly Outcome[], started: number): void {
  const endings = outcomes.map(
    ({ sort, ending }) => `${sort} ${ending.startsWith('Mistake') ? 'Mistake' : ending}`,
  )
  for (const ending of [...new Set(endings)].sort()) {
    console.log(`${String(endings.filter((one) => one === ending).length).padStart(5)} ${ending}`)
  }
  const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds))
  const memory = Math.max(...outcomes.map(({ megabytes }) => megabytes)) - started
  console.log(
    `fuzz:open: ${outcomes.length} opened, slowest ${Math.round(slowest)} ms, at most ${memory} MB more`,
  )
  if (memory > most) report(`Mistake: ${memory} MB are too many.`, Number(values.seed), 0)
}
