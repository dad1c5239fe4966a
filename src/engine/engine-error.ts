import type { EngineProblem } from './engine-job.ts'

/** Why a request to the engine failed. */
export class EngineError extends Error {
  readonly problem: EngineProblem
  constructor(problem: EngineProblem) {
    super(`The engine could not do it: ${problem}.`)
    this.problem = problem
  }
}

/** What the engine said, or that it could not be asked at all. */
export function problemOf(reason: unknown): EngineProblem {
  return reason instanceof EngineError ? reason.problem : 'broke'
}
