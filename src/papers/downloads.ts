import { z } from 'zod'
import { lengths } from '../core/templates/length.ts'
import { readIndex } from './read-index.ts'

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

/** The same as it is written into the list. */
export type ListedDownload = z.input<typeof downloadSchema>

/** Every file that was made; none before the papers were made for the first time. */
export function readDownloads(): Download[] {
  return readIndex('downloads.json', downloadSchema)
}
