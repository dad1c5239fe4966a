import source from '../../content/evidence.yaml?raw'
import { parseEvidence, type Work } from '../content/evidence.ts'

/** Every work that the guide may cite, by key, and the day on which we last looked for studies. */
export const { works, lookedFor } = parseEvidence(source)

/** The work with this key; an unknown key fails the build. */
export function findWork(key: string): Work {
  const work = works.get(key)
  if (!work) {
    const known = [...works.keys()].join(', ')
    throw new Error(`No work has the key "${key}" in content/evidence.yaml. Use one of: ${known}.`)
  }
  return work
}
