import { type Attendee, type Workshop, workshopSchema } from './workshop.ts'

/** Why something is no workshop that this page can open. */
export type WorkshopProblem = 'not-ours' | 'too-new' | 'damaged'

const longest = 500_000 // letters; 200 names are 20,000

/** The workshop in a text of JSON, or why there is none; whatever the text, it never throws. */
export function parseWorkshop(text: string): Workshop | WorkshopProblem {
  if (text.length > longest) return 'not-ours'
  try {
    return workshopIn(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return 'not-ours'
  }
}

/** The same for a value that was kept. */
export function workshopIn(value: unknown): Workshop | WorkshopProblem {
  const { format, version } = Object(value)
  if (format !== 'workshop') return 'not-ours'
  if (typeof version === 'number' && version > 1) return 'too-new'
  const read = workshopSchema.safeParse(value)
  return read.success && holdsTogether(read.data) ? read.data : 'damaged'
}

/** Each id stands for one person, and whoever is named anywhere is there. */
function holdsTogether({ people, kept, wishes }: Workshop): boolean {
  const ids = new Set(people.map(({ id }: Attendee) => id))
  const isSeatedOnce = kept.every((round) => new Set(round.flat()).size === round.flat().length)
  const named = [...kept.flat(2), ...wishes.flatMap((wish) => [...wish.people])]
  return ids.size === people.length && isSeatedOnce && named.every((id) => ids.has(id))
}
