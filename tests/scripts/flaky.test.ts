import { expect, it } from 'vitest'
import { flakyIn } from '../../scripts/tests/test-step.ts'

it('tells which tests held only when they were tried again, in whatever group they stand', () => {
  const spec = (title: string, status: string) => ({ title, file: 'one.test.ts', tests: [{ status }] })
  const inner = { specs: [spec('held at the second try', 'flaky'), spec('failed twice', 'unexpected')] }
  const report = { specs: [spec('held', 'expected')], suites: [inner] }
  expect(flakyIn(report)).toEqual(['one.test.ts, held at the second try'])
})
