import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** One of the checks that `npm test` makes; without a report it counts as one. */
export interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly arguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly report?: { readonly file: string; readonly kind: 'vitest' | 'playwright' }
  readonly needed?: boolean // the steps after it can't begin when it fails
}

/** How many facts of a step held, and how many did not. */
export interface Tally {
  readonly name: string
  readonly needed: boolean
  readonly seconds: number
  readonly passed: number
  readonly failed: number
  readonly flaky: readonly string[] // tests that failed first and held when they were tried again
}

/** Runs rows of steps side by side, each row in its order; what a row says comes at once when it is alone, else step by step. */
export async function runRound(rows: readonly (readonly Check[])[]): Promise<readonly Tally[]> {
  return (await Promise.all(rows.map((row) => runRow(row, rows.length === 1)))).flat()
}

async function runRow(row: readonly Check[], alone: boolean): Promise<readonly Tally[]> {
  const tallies: Tally[] = []
  for (const step of row) tallies.push(await runStep(step, alone))
  return tallies
}

async function runStep(step: Check, alone: boolean): Promise<Tally> {
  const began = Date.now()
  const heading = `\n--- ${step.name}`
  if (alone) console.log(heading)
  const { well, said } = await run(step, alone)
  const tally = { ...tallyOf(step, well), seconds: Math.round((Date.now() - began) / 1000) }
  if (!alone) process.stdout.write(`${heading}\n${said}`)
  console.log(`--- ${step.name}: ${tally.seconds} s`)
  return tally
}

/** The end of a step, and what it said unless that has been on the console already. */
function run(step: Check, alone: boolean): Promise<{ well: boolean; said: string }> {
  const [program, ...rest] = step.command
  const child = spawn(program, [...rest, ...(step.arguments ?? [])], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.environment },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part))
  const ended = (well: boolean, more = '') => ({ well, said: Buffer.concat(said).toString() + more })
  return new Promise((done) => {
    child.once('error', (reason) => done(ended(false, `${program} can’t be run: ${reason.message}\n`)))
    child.once('close', (code) => done(ended(code === 0)))
  })
}

function tallyOf({ name, report, needed = false }: Check, well: boolean): Omit<Tally, 'seconds'> {
  const told =
    report && existsSync(report.file)
      ? count(report)
      : { passed: well ? 1 : 0, failed: well ? 0 : 1, flaky: [] }
  // A run may break without a failed test, for instance when a file does not load.
  return { name, needed, ...told, failed: !well && told.failed === 0 ? 1 : told.failed }
}

function count({ file, kind }: NonNullable<Check['report']>): Pick<Tally, 'passed' | 'failed' | 'flaky'> {
  const told = JSON.parse(readFileSync(file, 'utf8'))
  switch (kind) {
    case 'vitest':
      return { passed: told.numPassedTests, failed: told.numFailedTests, flaky: [] }
    case 'playwright': {
      const { expected, flaky, unexpected } = told.stats
      return { passed: expected + flaky, failed: unexpected, flaky: told.suites.flatMap(flakyIn) }
    }
  }
}

/** A suite in the report of Playwright. */
interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly title: string
    readonly file: string
    readonly tests: readonly { readonly status: string }[]
  }[]
}

/** The tests of a suite, and of those within it, that held only when they were tried again. */
export function flakyIn({ suites = [], specs }: Suite): string[] {
  const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...flaky.map(({ file, title }) => `${file}, ${title}`), ...suites.flatMap(flakyIn)]
}
