import type { EngineAnswer, EngineQuestion } from './engine-job.ts'
import { engineProblemOf } from './engine-problem.ts'
import { createHandlers } from './handlers.ts'

const work = createHandlers()

/** The engine's thread: takes one request after the other, says that it has begun, and always answers. */
addEventListener('message', async ({ data: { number, job } }: MessageEvent<EngineQuestion>) => {
  postMessage({ number, begun: true } satisfies EngineAnswer)
  const answer: EngineAnswer = await work(job).then(
    (result) => ({ number, result }),
    (reason) => {
      console.error(`The engine could not do it: ${job.kind}.`, reason)
      return { number, problem: engineProblemOf(reason) }
    },
  )
  postMessage(answer, { transfer: bitmapsIn(answer) })
})

/** Pictures are handed over, not copied. */
function bitmapsIn(answer: EngineAnswer): Transferable[] {
  const result = 'result' in answer ? answer.result : null
  if (result === null || !('pictures' in result)) return []
  return result.pictures.flatMap(({ picture }) => (typeof picture === 'string' ? [] : (picture ?? [])))
}
