import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { lengths } from '../core/templates/length.ts'

const downloadSchema = z.object({
  template: z.string(),
  file: z.string(), // below /downloads/
  length: z.enum(lengths),
  sheet: z.enum(['a4', 'letter']),
  direction: z.enum(['ltr', 'rtl']), // in which people will write
  edition: z.enum(['standard', 'large']),
  format: z.enum(['pdf', 'fillable', 'docx', 'md']),
  pages: z.number().optional(), // what reflows has no pages
  isWide: z.boolean().default(false), // lies on its side
  bytes: z.number(),
  picture: z.string().optional(), // below /downloads/
  pictures: z.array(z.string()).default([]), // of every page, where they were taken
})

/** One file that can be downloaded, as scripts/papers/make-templates.ts lists it. */
export type Download = z.infer<typeof downloadSchema>

/** Every file that was made; none before the papers were made for the first time. */
export function readDownloads(): Download[] {
  const index = resolve('public/downloads/downloads.json') // not import.meta.url: the bundler moves this file
  if (!existsSync(index)) return []
  return z.array(downloadSchema).parse(JSON.parse(readFileSync(index, 'utf8')))
}
