import { z } from 'zod'
import { readIndex } from './read-index.ts'

const zipSchema = z.object({
  sheet: z.enum(['a4', 'letter']),
  file: z.string(), // below /downloads/
  files: z.number(),
  bytes: z.number(),
})

/** All papers of one size in one file, as scripts/papers/make-zip.ts lists it. */
export type Zip = z.infer<typeof zipSchema>

/** Every ZIP that was made; none before the papers were made for the first time. */
export function readZips(): Zip[] {
  return readIndex('zips.json', zipSchema)
}
