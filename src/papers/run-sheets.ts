import { z } from 'zod'
import { readIndex } from './read-index.ts'

const runSheetFileSchema = z.object({
  script: z.string(), // the name of its page
  sheet: z.enum(['a4', 'letter']),
  file: z.string(), // below /downloads/
  pages: z.number(),
  bytes: z.number(),
})

/** A script of the guide on one page, as scripts/papers/make-run-sheets.ts lists it. */
export type RunSheetFile = z.infer<typeof runSheetFileSchema>

/** Every run sheet that was made; none before they were made for the first time. */
export function readRunSheets(): RunSheetFile[] {
  return readIndex('run-sheets/run-sheets.json', runSheetFileSchema)
}
