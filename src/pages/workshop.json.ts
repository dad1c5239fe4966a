import { readPrintWords, readSessionPlans, readTemplates, readTopics } from '../content/read-content.ts'
import type { WorkshopPapers } from '../workshop/pack-file.ts'

/** The papers and cards that a workshop may print. */
export function GET(): Response {
  const used = new Set(readSessionPlans().plans.flatMap(({ papers }) => Object.values(papers)))
  const file: WorkshopPapers = {
    templates: readTemplates().filter(({ id }) => used.has(id)),
    topics: readTopics(),
    prints: readPrintWords(),
  }
  return Response.json(file)
}
