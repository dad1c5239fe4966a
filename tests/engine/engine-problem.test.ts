import { afterEach, expect, it, vi } from 'vitest'
import { HarfBuzzError } from '../../src/core/text/open-harfbuzz.ts'
import { engineProblemOf } from '../../src/engine/engine-problem.ts'
import { FontError } from '../../src/engine/fetch-fonts.ts'
import { loadCode } from '../../src/engine/load-code.ts'

const aborted = (why: string) => new HarfBuzzError(new WebAssembly.RuntimeError(`Aborted(${why})`))
const gone = await loadCode(() => Promise.reject(new TypeError('Importing a module script failed.'))).catch(
  (reason: unknown) => reason,
)

it.each([
  ['a font that could not be fetched', new FontError('no connection'), 'no-font'],
  ['a part of the program that could not be fetched', gone, 'no-code'],
  ['WebAssembly that could not be fetched', aborted('TypeError: Failed to fetch'), 'no-code'],
  ['WebAssembly that is no longer there', aborted('CompileError: HTTP status code is not ok'), 'no-code'],
  ['a mistake of ours', new TypeError('undefined is not an object'), 'broke'],
])('takes %s for what it is', (_what, reason, problem) => {
  expect(engineProblemOf(reason)).toBe(problem)
})

afterEach(() => vi.unstubAllGlobals())

it('takes WebAssembly that a policy forbids for missing, whatever the loader makes of it', () => {
  const { RuntimeError } = WebAssembly
  vi.stubGlobal('WebAssembly', {
    Module: class {
      constructor() {
        throw new Error('refused by the policy')
      }
    },
  })
  expect(engineProblemOf(new HarfBuzzError(new RuntimeError('Aborted()')))).toBe('no-wasm')
})
