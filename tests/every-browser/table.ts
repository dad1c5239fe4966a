import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { findFirefox, findWebKit } from '../../scripts/tests/other-browsers.ts'

type State = ReturnType<TestCase['result']>['state']
const words: Readonly<Record<State, string>> = {
  passed: 'seen',
  failed: 'FAILED',
  skipped: 'left out',
  pending: 'not reached',
}

/** Prints at the end which browser came how far: one line for each step, one column for each browser. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const places = tests.map((test) => ({
      suite: suiteOf(test),
      step: test.name,
      state: test.result().state,
      said: saidOf(test),
    }))
    const browsers = ['Chromium', 'Firefox', 'WebKit'].filter((name) =>
      places.some(({ suite }) => suite === name),
    )
    const steps = [...new Set(places.filter(({ suite }) => browsers.includes(suite)).map(({ step }) => step))]
    const said = (step: string, browser: string) =>
      places.find((place) => place.step === step && place.suite === browser)?.said ?? words.pending
    const rows = steps.map((step) => [step, ...browsers.map((browser) => said(step, browser))])
    const others = places.filter(({ suite }) => !browsers.includes(suite))
    console.log(`\n${lines([['', ...browsers], ...rows]).join('\n')}`)
    for (const suite of new Set(others.map((place) => place.suite))) {
      const loads = others.filter((place) => place.suite === suite)
      console.log(`${suite}: ${loads.filter(({ state }) => state === 'passed').length} of ${loads.length}`)
    }
    for (const told of leftOut()) console.log(told)
  }
}

function saidOf(test: TestCase): string {
  const { state } = test.result()
  const isLater = state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0
  return isLater ? 'seen, at the second try' : words[state]
}

function suiteOf(test: TestCase): string {
  return test.parent.type === 'suite' ? test.parent.name : ''
}

function leftOut(): string[] {
  const others = { Firefox: findFirefox(), WebKit: findWebKit() }
  return Object.entries(others).flatMap(([name, found]) =>
    'missing' in found
      ? [`${name} was left out, because it is not here. To try it too, ${found.missing}.`]
      : [],
  )
}

function lines(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd(),
  )
}
