import { createEngine, type Engine, patience } from './engine.ts'

/** The engine of a page; its thread starts at the first request. */
export function startEngine(): Engine {
  return createEngine(
    () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }),
    patience,
  )
}
