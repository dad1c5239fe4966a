import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

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
  const index = resolve('public/downloads/zips.json')
  if (!existsSync(index)) return []
  return z.array(zipSchema).parse(JSON.parse(readFileSync(index, 'utf8')))
}
