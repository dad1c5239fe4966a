import { pagesToMeasure } from './pages-to-measure.ts'
import { faultsOf, type Rhythm } from './rhythm.ts'

/** The rhythm of each page of the guide, those that miss a mark first; it ends with 1 when one does. */
const pages = pagesToMeasure()
  .map(({ page, rhythm }) => ({ page, rhythm, faults: faultsOf(rhythm) }))
  .sort((one, other) => other.faults.length - one.faults.length)

console.log('words  median  ≤6  >18  grade  page')
for (const { page, rhythm, faults } of pages) console.log(`${row(rhythm)}  ${page}  ${faults.join(', ')}`)

const missed = pages.filter(({ faults }) => faults.length > 0)
console.log(`${pages.length - missed.length} of ${pages.length} read at an easy pace.`)
if (missed.length > 0) process.exitCode = 1

function row({ words, median, short, long, grade }: Rhythm): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`.padStart(4)
  return `${String(words).padStart(5)}  ${median.toFixed(1).padStart(6)} ${percent(short)} ${percent(long)}  ${grade.toFixed(1).padStart(5)}`
}
