import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const printSchema = z.object({
  kind: z.string(), // cards-long, cards-short, poster, pocket, handout
  set: z.string(), // all, for-coach, feedback, agreements …
  sheet: z.string(),
  file: z.string(), // below /downloads/
  pages: z.number(),
  bytes: z.number(),
  picture: z.string().nullable(),
})

/** Something else to print, as scripts/papers/make-prints.ts lists it: cards, posters, the pocket sheet, the hand-out. */
export type Print = z.infer<typeof printSchema>

/** Every print that was made; none before they were made for the first time. */
export function readPrints(): Print[] {
  const index = resolve('public/downloads/prints/prints.json')
  if (!existsSync(index)) return []
  return z.array(printSchema).parse(JSON.parse(readFileSync(index, 'utf8')))
}

/** The sheets that stand alone, each with its sizes, and with the words that say what it is for. */
export const sheets = [
  {
    kind: 'handout',
    set: 'handout',
    title: 'Hand-out',
    text: 'One page for everybody at the table: the idea, the three steps and the first questions.',
  },
  {
    kind: 'pocket',
    set: 'pocket',
    title: 'Pocket sheet',
    text: 'One sheet that you fold to eight small pages, to keep in a notebook.',
  },
  {
    kind: 'poster',
    set: 'agreements',
    title: 'Poster: the three agreements',
    text: 'For the wall of the room where you meet.',
  },
  {
    kind: 'poster',
    set: 'steps',
    title: 'Poster: the three steps',
    text: 'For the wall, while people practise.',
  },
] as const

/** What a size of sheet is called. */
export const sheetNames: Readonly<Record<string, string>> = {
  a3: 'A3',
  a4: 'A4',
  letter: 'US Letter',
  tabloid: 'Tabloid',
}
