import { parseArgs } from 'node:util'
import { tryAlliances } from './paper/nothing-is-lost.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '2026' },
    path: { type: 'string' }, // of one failure, to see it again
  },
})

const BATCH = 250 // a word from time to time, and a seed that is quick to repeat

await fuzz(Number(values.runs), Number(values.seed))

/** Makes random alliances until one of them loses something on paper. */
async function fuzz(runs: number, seed: number): Promise<void> {
  if (values.path !== undefined) return report(await tryAlliances(1, seed, values.path))
  for (let done = 0; done < runs; done += BATCH) {
    const failure = await tryAlliances(Math.min(BATCH, runs - done), seed + done)
    if (failure !== '') return report(failure)
    console.log(`fuzz: ${Math.min(done + BATCH, runs)} alliances, nothing lost`)
  }
}

function report(failure: string): void {
  console.error(failure === '' ? 'fuzz: it does not fail any more' : `fuzz: npm run fuzz -- ${failure}`)
  if (failure !== '') process.exitCode = 1
}
