import type { EngineProblem } from './engine-job.ts'
import { FontError } from './fetch-fonts.ts'

/** What a failure in the engine's thread means to the person at the screen. */
export function engineProblemOf(reason: unknown): EngineProblem {
  if (typeof WebAssembly === 'undefined' || reason instanceof WebAssembly.CompileError) return 'no-wasm'
  return reason instanceof FontError ? 'no-font' : 'no-engine'
}
