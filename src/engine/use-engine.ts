import { useMemo } from 'preact/hooks'
import type { Engine } from './engine.ts'
import { startEngine } from './start-engine.ts'

/** The engine of a page, the same as long as the page is open. */
export function useEngine(): Engine {
  return useMemo(startEngine, [])
}
