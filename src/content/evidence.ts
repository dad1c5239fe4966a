import { parse } from 'yaml'
import { z } from 'zod'

const text = z.string().min(1)

const workSchema = z
  .strictObject({
    short: text, // "Graßmann et al.", as in the text
    authors: text,
    year: z.int().min(1900).max(2100),
    title: text,
    venue: text,
    doi: z.string().startsWith('10.').optional(),
    url: z.url().optional(),
    unlinked: text.optional(), // why there is nothing to link to
    field: z.enum([
      'coaching',
      'therapy',
      'teams',
      'leading',
      'mentoring',
      'feedback',
      'planning',
      'promises',
      'conflict',
    ]),
    design: z.enum(['experiment', 'over-time', 'once', 'told', 'idea']),
    pooled: z.boolean().default(false), // many studies brought together
    size: text, // how many people, teams or studies, as the source says it
    about: z.enum([
      'talk',
      'relationship',
      'goals',
      'safety',
      'feedback',
      'charters',
      'check-ins',
      'plans',
      'promises',
      'repair',
      'distance',
      'design',
      'adjustments',
    ]),
    read: z.enum(['abstract', 'others']).default('abstract'),
    finding: text,
    limit: text, // stands beside every claim that cites the work
  })
  .refine(({ doi, url, unlinked }) => [doi, url, unlinked].filter(Boolean).length === 1, {
    error: 'Give exactly one of doi, url and unlinked (the reason why there is no link).',
  })

/** One piece of published research: how it was made, what it found and how far that carries. */
export type Work = z.infer<typeof workSchema>

/** The works that the guide may cite by key, in the order of the file, and the day on which we last looked for more. */
export interface Evidence {
  lookedFor: string
  works: ReadonlyMap<string, Work>
}

const evidenceSchema = z.strictObject({
  'looked-for': z.iso.date(),
  works: z.record(z.string().regex(/^[a-z][a-z0-9]*$/), workSchema),
})

/** The evidence of content/evidence.yaml; a mistake throws with its place. */
export function parseEvidence(yaml: string): Evidence {
  const read = evidenceSchema.safeParse(parse(yaml))
  if (!read.success) throw new Error(`content/evidence.yaml: ${z.prettifyError(read.error)}`)
  return { lookedFor: read.data['looked-for'], works: new Map(Object.entries(read.data.works)) }
}
