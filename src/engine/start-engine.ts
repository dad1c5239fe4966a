import { boundThread } from './bound-thread.ts'
import { canBind, startBound, startPlain } from './bound-worker.ts'
import { createEngine, type Engine, patience } from './engine.ts'
import engine from './engine.worker.ts?worker&url'

/** The engine of a page; its thread starts at the first request, and is bound by the page's policy. */
export function startEngine(): Engine {
  const ways = { bound: () => startBound(engine), plain: () => startPlain(engine), canBind }
  return createEngine(() => boundThread(ways), patience)
}
