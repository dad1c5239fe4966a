import { spawnSync } from 'node:child_process'
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
  readonly passed: number
  readonly failed: number
  readonly flaky: readonly string[] // tests that failed first and held when they were tried again
}

/** Runs one step with its words on the console, and counts. */
export function runStep(step: Check): Tally {
  const [program, ...rest] = step.command
  console.log(`\n--- ${step.name}`)
  const { status } = spawnSync(program, [...rest, ...(step.arguments ?? [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.environment },
  })
  return tallyOf(step, status === 0)
}

function tallyOf({ name, report }: Check, well: boolean): Tally {
  const told =
    report && existsSync(report.file)
      ? count(report)
      : { passed: well ? 1 : 0, failed: well ? 0 : 1, flaky: [] }
  // A run may break without a failed test, for instance when a file does not load.
  return { name, ...told, failed: !well && told.failed === 0 ? 1 : told.failed }
}

function count({ file, kind }: NonNullable<Check['report']>): Omit<Tally, 'name'> {
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
