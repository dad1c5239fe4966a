import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** One of the checks that `npm test` makes; without a report it counts as one. */
export interface Step {
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
}

/** Runs one step with its words on the console, and counts. */
export function runStep(step: Step): Tally {
  const [program, ...rest] = step.command
  console.log(`\n--- ${step.name}`)
  const { status } = spawnSync(program, [...rest, ...(step.arguments ?? [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.environment },
  })
  return tallyOf(step, status === 0)
}

function tallyOf({ name, report }: Step, well: boolean): Tally {
  const [passed, failed] = report && existsSync(report.file) ? count(report) : well ? [1, 0] : [0, 1]
  // A run may break without a failed test, for instance when a file does not load.
  return { name, passed, failed: !well && failed === 0 ? 1 : failed }
}

function count({ file, kind }: NonNullable<Step['report']>): [number, number] {
  const told = JSON.parse(readFileSync(file, 'utf8'))
  switch (kind) {
    case 'vitest':
      return [told.numPassedTests, told.numFailedTests]
    case 'playwright':
      return [told.stats.expected + told.stats.flaky, told.stats.unexpected]
  }
}
