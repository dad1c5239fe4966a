import * as fc from 'fast-check'
import { randomAlliance } from './random-alliance.ts'
import { templates, topics, tryAlliance } from './try-alliance.ts'

const everySo = 5 // reading with another program takes longer than writing

/** Tries `runs` random alliances; says nothing, or the first failure with the seed and the path that make it again. */
export async function tryAlliances(runs: number, seed: number, path?: string): Promise<string> {
  const counter = { runs: 0 }
  const property = fc.asyncProperty(randomAlliance(templates, topics), async (alliance) => {
    counter.runs++
    const wrong = await tryAlliance(alliance, counter.runs % everySo === 0 || path !== undefined)
    if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join('\n'))
  })
  const options = { numRuns: runs, seed, endOnFailure: true, ...(path !== undefined && { path }) }
  const result = await fc.check(property, options)
  if (!result.failed) return ''
  const problem =
    result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance)
  return `--seed ${seed} --path ${result.counterexamplePath}\n${problem}`
}
