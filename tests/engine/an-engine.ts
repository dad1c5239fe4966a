import { createEngine, type Engine, patience, type Thread } from '../../src/engine/engine.ts'
import { engineProblemOf } from '../../src/engine/engine-problem.ts'
import { createHandlers } from '../../src/engine/handlers.ts'

/** The engine as a page has it, without a thread of its own: it answers as soon as it can. */
export function startEngine(): Engine {
  return createEngine(thread, patience)
}

function thread(): Thread {
  const work = createHandlers()
  const self: Thread = {
    onmessage: null,
    onerror: null,
    terminate: () => {},
    postMessage: (message) => {
      const { number, job } = structuredClone(message) as { number: number; job: Parameters<typeof work>[0] } // as a thread would get it
      const say = (data: object) => self.onmessage?.(new MessageEvent('message', { data }))
      work(job).then(
        (result) => say({ number, result }),
        (reason) => {
          console.error('The engine could not do it.', reason)
          say({ number, problem: engineProblemOf(reason) })
        },
      )
    },
  }
  return self
}
