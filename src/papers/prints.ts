import { z } from 'zod'
import { readIndex } from './read-index.ts'

const printSchema = z.object({
  kind: z.string(), // cards-front, cards-long, cards-short, poster, pocket, handout
  set: z.string(), // starter, all, for-coach, feedback, agreements …
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
  return readIndex('prints/prints.json', printSchema)
}

/** One step from a sheet to a booklet, and the drawing that shows it. */
export interface FoldingStep {
  readonly picture: 'fold' | 'cut' | 'push' | 'close'
  readonly text: string
}

/** A sheet that stands alone, with the words that say what it is for and how it is folded, if it is. */
export interface SheetPrint {
  readonly kind: string
  readonly set: string
  readonly title: string
  readonly text: string
  readonly folding: readonly FoldingStep[]
}

/** Every sheet that stands alone, in the order in which they are offered. */
export const sheetPrints: readonly SheetPrint[] = [
  {
    kind: 'handout',
    set: 'handout',
    title: 'Hand-out',
    text: 'One page for everyone at the table: the idea, the three steps and the first questions.',
    folding: [],
  },
  {
    kind: 'poster',
    set: 'agreements',
    title: 'Poster: the three agreements',
    text: 'Three sentences for the wall of the room where you meet. On A3 and Tabloid they share a sheet, on A4 and Letter each has its own.',
    folding: [],
  },
  {
    kind: 'poster',
    set: 'steps',
    title: 'Poster: the three steps',
    text: 'What one says aloud at each step, for the wall while people practise. One sheet in A3 and Tabloid, three in A4 and Letter.',
    folding: [],
  },
  {
    kind: 'poster',
    set: 'questions',
    title: 'Poster: the five first questions',
    text: 'A sheet for each question, to hang up together or one at a time.',
    folding: [],
  },
  {
    kind: 'pocket',
    set: 'pocket',
    title: 'Pocket sheet',
    text: 'One sheet that folds into eight small pages, to keep in a notebook.',
    folding: [
      { picture: 'fold', text: 'Fold along every dotted line, forwards and back, and open the sheet again.' },
      { picture: 'cut', text: 'Cut along the dashed line in the middle, and nowhere else.' },
      {
        picture: 'push',
        text: 'Fold the sheet lengthways with the words on the outside. Push the ends together until the cut opens.',
      },
      { picture: 'close', text: 'Wrap the pages round like a book, with the cover at the front.' },
    ],
  },
]

/** What a size of sheet is called. */
export const sheetNames: Readonly<Record<string, string>> = {
  a3: 'A3',
  a4: 'A4',
  letter: 'US Letter',
  tabloid: 'Tabloid',
}
