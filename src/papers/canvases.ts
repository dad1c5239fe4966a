import { z } from 'zod'
import { readIndex } from './read-index.ts'

const canvasSchema = z.object({
  template: z.string(),
  sheet: z.enum(['a3', 'tabloid', 'a4', 'letter']), // on the last two in tiles
  file: z.string(), // below /downloads/
  pages: z.number(),
  bytes: z.number(),
  picture: z.string().nullable(),
})

/** A sheet for the wall, as scripts/papers/make-canvases.ts lists it. */
export type CanvasFile = z.infer<typeof canvasSchema>

/** Every canvas that was made; none before they were made for the first time. */
export function readCanvases(): CanvasFile[] {
  return readIndex('canvases.json', canvasSchema)
}
