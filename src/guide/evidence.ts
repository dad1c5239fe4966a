import { parse } from 'yaml'
import { z } from 'zod'

const workSchema = z.strictObject({
  short: z.string().min(1), // "Graßmann et al.", as in the text
  authors: z.string().min(1),
  year: z.int().min(1900).max(2100),
  title: z.string().min(1),
  venue: z.string().min(1),
  doi: z.string().startsWith('10.').optional(),
  url: z.url().optional(),
  field: z.enum(['coaching', 'therapy', 'teams', 'feedback', 'planning']),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), // 4 is a meta-analysis
  stance: z.enum(['supports', 'mixed', 'against']),
  finding: z.string().min(1),
  limit: z.string().min(1), // stands beside every claim that cites the work
})

/** One piece of published research, what it found and how far that carries. */
export type Work = z.infer<typeof workSchema>

/** The works of content/evidence.yaml by key, in the order of the file; a mistake throws with its place. */
export function parseEvidence(yaml: string): ReadonlyMap<string, Work> {
  const read = z.record(z.string().regex(/^[a-z][a-z0-9]*$/), workSchema).safeParse(parse(yaml))
  if (!read.success) throw new Error(`content/evidence.yaml: ${z.prettifyError(read.error)}`)
  return new Map(Object.entries(read.data))
}
