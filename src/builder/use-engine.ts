import { useMemo } from 'preact/hooks'
import { createEngine, type Engine, patience } from './engine.ts'

/** The engine of a page; its thread starts at the first request. */
export function useEngine(): Engine {
  return useMemo(() => createEngine(startWorker, patience), [])
}

function startWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
}
