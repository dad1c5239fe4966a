import { counted, formatList } from '../words/format.ts'
import { isolated } from '../words/isolated.ts'
import { fill } from '../words/messages.ts'
import type { Attendee, Seating, Workshop } from '../workshop/workshop.ts'
import type { PackWords } from './pack-words.ts'

/** What a group is called: "Pair 3", "Table 1". */
export function groupTitle(seating: Seating, number: number, words: PackWords): string {
  return fill(words.groupTitles[seating], { number })
}

/** Where a sheet is used, both counted from 0. */
interface SheetPlace {
  readonly round: number
  readonly place: number // of the group in its round
}

/** What the sheet of a group is called: "Pair 3", and with papers for several rounds "Pair 3, round 2". */
export function sheetTitle(
  { seating, rounds, print }: Pick<Workshop, 'seating' | 'rounds' | 'print'>,
  { round, place }: SheetPlace,
  words: PackWords,
): string {
  const group = groupTitle(seating, place + 1, words)
  return rounds > 1 && print.everyRound ? fill(words.groupInRound, { group, round: round + 1 }) : group
}

/** How many groups there are: "12 pairs". */
export function groupCount(seating: Seating, count: number, words: PackWords): string {
  return counted(words.groupCounts[seating], count, words.language)
}

/** The names of a group as a list in a sentence, each in its own direction; whoever has none goes by their number. */
export function groupNames(
  workshop: Pick<Workshop, 'people'>,
  group: readonly string[],
  words: PackWords,
): string {
  return formatList(memberNames(workshop, group, words).map(isolated), words.language)
}

/** What each of a group is called. */
export function memberNames(
  { people }: Pick<Workshop, 'people'>,
  group: readonly string[],
  words: PackWords,
): readonly string[] {
  return group.map((id) => attendeeName(people.find((person) => person.id === id) ?? { id, name: '' }, words))
}

/** What somebody is called; whoever has no name goes by their number. */
export function attendeeName({ id, name }: Pick<Attendee, 'id' | 'name'>, words: PackWords): string {
  return name.trim() || fill(words.nameless, { number: id.slice(1) })
}

/** Whether anybody in the workshop has a name. */
export function hasNames({ people }: Pick<Workshop, 'people'>): boolean {
  return people.some(({ name }) => name.trim() !== '')
}
