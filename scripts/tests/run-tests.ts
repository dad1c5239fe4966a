import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Check, runRound, type Tally } from './test-step.ts'

const reports = resolve('.cache/reports')
const report = (name: string): string => resolve(reports, `${name}.json`)

const core: Check = {
  name: 'core',
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'],
  arguments: [`--outputFile.json=${report('core')}`],
  report: { file: report('core'), kind: 'vitest' },
}
const browser: Check = {
  name: 'browser',
  command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
  environment: { REPORT: report('browser') },
  report: { file: report('browser'), kind: 'playwright' },
}
const everyBrowser: Check = {
  name: 'every browser',
  command: ['vitest', 'run', '--config', 'tests/every-browser/vitest.config.ts'],
  environment: { REPORT: report('every-browser') },
  report: { file: report('every-browser'), kind: 'vitest' },
}

/** Everything that must hold: round after round, and within each its rows side by side, since most steps fill one core. */
const rounds: readonly (readonly (readonly Check[])[])[] = [
  [
    [
      { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
      { name: 'house', command: ['npm', 'run', '-s', 'house'] },
      { name: 'unused', command: ['npm', 'run', '-s', 'knip'] },
      { name: 'types', command: ['npm', 'run', '-s', 'types'] },
    ],
    [{ name: 'papers', command: ['npm', 'run', '-s', 'prepare:site'], needed: true }], // with the fonts that core is tested with
  ],
  [[core]],
  [[{ name: 'build', command: ['npm', 'run', '-s', 'build:site'], needed: true }]],
  [
    [{ name: 'under a sub-path', command: ['node', 'scripts/site/build-below.ts'] }],
    [
      { name: 'weight', command: ['node', 'scripts/measures/measure-weight.ts'] },
      { name: 'browsers', command: ['node', 'scripts/tests/ready-browsers.ts'], needed: true },
    ],
  ],
  [[browser]],
  [[everyBrowser]], // the last, so that its table stands at the end
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const tallies: Tally[] = []
for (const rows of rounds) {
  tallies.push(...(await runRound(rows)))
  if (tallies.some(({ failed, needed }) => needed && failed > 0)) break // what follows could not even begin
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
for (const { name } of tallies.filter((tally) => tally.failed > 0)) console.log(`Not all is well in: ${name}`)
for (const test of tallies.flatMap(({ flaky }) => flaky)) console.log(`flaky: ${test}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
