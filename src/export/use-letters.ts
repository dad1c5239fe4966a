import { useEffect, useState } from 'preact/hooks'
import type { Letters } from '../core/press/letters-of.ts'
import type { Engine } from '../engine/engine.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { isPlain } from './is-plain.ts'

const allThere: Letters = { missing: [], unknown: [], areTurned: false }
const pause = 300

/**
 * What is to be told of the letters on the paper, a moment after it has changed. An alliance in which all is surely there
 * doesn't fetch the engine for that.
 */
export function useLetters(engine: Engine, paper: PaperJob): Letters {
  const [letters, setLetters] = useState(allThere)
  useEffect(() => {
    if (isPlain(paper.alliance)) return setLetters(allThere)
    let isOver = false
    const ask = async () => {
      // Why the engine can't be asked is told when the paper is made.
      const found = await engine.ask({ kind: 'letters', paper }).catch(() => allThere)
      if (!isOver) setLetters(found)
    }
    const timer = setTimeout(ask, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [engine, paper])
  return letters
}
