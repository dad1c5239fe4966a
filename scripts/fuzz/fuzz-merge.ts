import { parseArgs } from 'node:util'
import { tryLife } from './lives/try-life.ts'
import { type Tried, tryMerge } from './lives/try-merges.ts'

const { values } = parseArgs({
  options: {
    merges: { type: 'string', default: '40000' },
    lives: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '2026' }, // of the first; each after it has the next
  },
})

const BATCH = 2_000 // a word from time to time

const first = Number(values.seed)
const isWell = [fuzzMerges(Number(values.merges)), fuzzLives(Number(values.lives))]
process.exitCode = isWell.every(Boolean) ? 0 : 1

/** Puts pairs of copies together that were edited apart, and counts what must be true of all of them. */
function fuzzMerges(count: number): boolean {
  const bad: Tried[] = []
  const sums = { readable: 0, idempotent: 0, words: 0, versions: 0 }
  for (let run = 0; run < count; run++) {
    const tried = tryMerge(first + run)
    if (tried.readable) sums.readable++
    if (tried.idempotent) sums.idempotent++
    sums.words += tried.lostWords.length
    sums.versions += tried.lostVersions
    if (!isGood(tried)) bad.push(tried)
    if ((run + 1) % BATCH === 0) console.log(`fuzz: ${run + 1} merges`)
  }
  const { readable, idempotent, words, versions } = sums
  console.log(`fuzz: ${count} merges: readable ${readable}, idempotent ${idempotent},`)
  console.log(`fuzz: words lost ${words}, versions lost ${versions}`)
  for (const { seed } of bad.slice(0, 5)) report('merges', seed)
  return bad.length === 0
}

function isGood({ readable, idempotent, lostWords, lostVersions }: Tried): boolean {
  return readable && idempotent && lostWords.length === 0 && lostVersions === 0
}

/** Lives through years of an alliance, and asks at each step whether it can be read as it was written. */
function fuzzLives(count: number): boolean {
  let well = 0
  for (let run = 0; run < count; run++) {
    const trouble = tryLife(first + run)
    if (trouble === null) well++
    else console.error(`fuzz: ${trouble.what} at step ${trouble.step}`)
    if (trouble !== null) report('lives', trouble.seed)
    if ((run + 1) % BATCH === 0) console.log(`fuzz: ${run + 1} lives`)
  }
  console.log(`fuzz: ${count} lives: readable at every step, and nothing lost: ${well}`)
  return well === count
}

function report(what: 'merges' | 'lives', seed: number): void {
  const other = what === 'merges' ? 'lives' : 'merges'
  console.error(`fuzz: npm run fuzz:merge -- --seed ${seed} --${what} 1 --${other} 0`)
}
