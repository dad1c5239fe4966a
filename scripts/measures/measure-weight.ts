import { globSync } from 'node:fs'
import { engineFiles, type PageWeight, packedSize, pageFiles, rosterFiles } from './page-files.ts'

const dist = process.argv[2] ?? 'dist'
const kilo = 1000
const budget = {
  guidePage: 38 * kilo, // everything but fonts
  guideCode: 7.5 * kilo, // before the search is opened; the page of cards also starts the engine safely
  builderCode: 62.5 * kilo, // before the preview or the PDF is asked for
  clockCode: 32 * kilo, // all of it: a clock that runs fetches nothing more
  rosterCode: 56 * kilo, // all of it but the engine
  rosterInEngine: 6 * kilo, // what the papers of a roster need in the engine beyond what every paper does
  engine: 364 * kilo, // JavaScript and wasm that make the pages and the PDF, and read files of other programs
}

/** One sentence for each page or part that is heavier than it may be; bytes as brotli sends them. */
function tooHeavy(): string[] {
  const guide = globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        !/^(builder|look-again|read|alliances|send|receive|apart|workshop|roster|my-part|clock)/.test(file),
    )
    .map((page) => ({ page, ...pageFiles(dist, page) }))
  const builder = pageFiles(dist, 'builder/index.html')
  const clock = pageFiles(dist, 'clock/index.html')
  const roster = pageFiles(dist, 'roster/index.html')
  const myPart = pageFiles(dist, 'my-part/index.html')
  tell(guide, { builder, clock, roster, 'my part': myPart })
  return [
    ...guide.flatMap(({ page, all }) => over(`${page} without fonts`, packedSize(all), budget.guidePage)),
    ...guide.flatMap(({ page, code }) =>
      over(`The JavaScript of ${page}`, packedSize(code), budget.guideCode),
    ),
    ...over('The JavaScript of the builder', packedSize(builder.code), budget.builderCode),
    ...over('The JavaScript of the clock', packedSize(clock.code), budget.clockCode),
    ...over('The JavaScript of the roster', packedSize(roster.code), budget.rosterCode),
    ...over('The roster in the engine', packedSize(rosterFiles(dist)), budget.rosterInEngine),
    ...over('The engine', packedSize(engineFiles(dist)), budget.engine),
  ]
}

function over(what: string, bytes: number, most: number): string[] {
  return bytes <= most ? [] : [`${what} weighs ${inKilo(bytes)} and may weigh ${inKilo(most)}.`]
}

function tell(
  guide: readonly (PageWeight & { page: string })[],
  apps: Readonly<Record<string, PageWeight>>,
): void {
  const heaviest = [...guide].sort((one, other) => packedSize(other.all) - packedSize(one.all)).slice(0, 5)
  for (const { page, all, code } of heaviest) {
    console.log(`${page}: ${inKilo(packedSize(all))}, of which JavaScript ${inKilo(packedSize(code))}`)
  }
  for (const [name, { all, code }] of Object.entries(apps))
    console.log(`${name}: ${inKilo(packedSize(all))}, of which JavaScript ${inKilo(packedSize(code))}`)
  console.log(`engine: ${inKilo(packedSize(engineFiles(dist)))}`)
  console.log(`engine, for a roster: ${inKilo(packedSize(rosterFiles(dist)))} more`)
}

function inKilo(bytes: number): string {
  return `${(bytes / kilo).toFixed(1)} kB`
}

const problems = tooHeavy()
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
