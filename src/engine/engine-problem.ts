import { HarfBuzzError } from '../core/text/open-harfbuzz.ts'
import type { EngineProblem } from './engine-job.ts'
import { FontError } from './fetch-fonts.ts'
import { CodeError } from './load-code.ts'

/** What a failure in the engine's thread means to the person at the screen. */
export function engineProblemOf(reason: unknown): EngineProblem {
  if (typeof WebAssembly === 'undefined') return 'no-wasm'
  if (reason instanceof HarfBuzzError) return reason.isForbidden ? 'no-wasm' : 'no-code'
  if (reason instanceof FontError) return 'no-font'
  return reason instanceof CodeError ? 'no-code' : 'broke'
}
