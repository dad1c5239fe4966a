import { readTemplates, readTopics } from '../content/read-content.ts'
import type { RosterSupplies } from '../roster/words.ts'

/** What the papers of a roster are made of. */
export function GET(): Response {
  const file: RosterSupplies = { templates: readTemplates(), topics: readTopics() }
  return Response.json(file)
}
