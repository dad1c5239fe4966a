import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { PagedDocument, Tag } from '../layout/page.ts'
import { rule } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from '../prints/sheet-writer.ts'
import { fill } from '../words/messages.ts'
import type { PairingRound, Workshop } from '../workshop/workshop.ts'
import { groupNames, groupTitle } from './group-names.ts'
import type { PackWords } from './pack-words.ts'

const margin = mm(16)
const gap = mm(8)
const sizes = [22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6] as const

/** Who sits with whom, to hang at the door: a page for each round, in the largest type in which it fits. */
export function layOutGroups(
  workshop: Workshop,
  rounds: readonly PairingRound[],
  words: PackWords,
  options: PrintOptions,
): PagedDocument {
  const tags: Tag[] = []
  const pages = rounds.map((round, number) => {
    const title = rounds.length === 1 ? words.groups : fill(words.round, { number: number + 1 })
    const setup = pageOf(title, workshop, round, words, options)
    tags.push(...setup.tags)
    return { width: options.width, height: options.height, marks: setup.marks }
  })
  return { ...oneSheet(words.groups, options, [], tags), pages }
}

function pageOf(
  title: string,
  workshop: Workshop,
  round: PairingRound,
  words: PackWords,
  options: PrintOptions,
): SheetSetup {
  for (const size of sizes) {
    for (const columns of [1, 2, 3]) {
      const { setup, bottom } = layAt({ size, columns }, title, workshop, round, words, options)
      const isLast = size === sizes.at(-1) && columns === 3
      if (bottom <= options.height - margin || isLast) return setup
    }
  }
  throw new Error('A list of groups needs a size.')
}

function layAt(
  { size, columns }: { readonly size: number; readonly columns: number },
  title: string,
  workshop: Workshop,
  round: PairingRound,
  words: PackWords,
  options: PrintOptions,
): { readonly setup: SheetSetup; readonly bottom: number } {
  const setup = sheetWriter(options)
  const width = options.width - 2 * margin
  setup.marks.push(...markOn(options.width - margin - markWidth(24), margin, 24))
  const top =
    setup.write(title, margin, margin - 4, width - 60, {
      size: 26,
      role: 'H1',
      weight: 'bold',
      ink: 'accent',
      leading: 1.2,
    }) + 14
  const column = (width - (columns - 1) * gap) / columns
  const rows = Math.ceil(round.length / columns)
  const bottoms = Array.from({ length: columns }, (_, place) => {
    let y = top
    for (const [at, group] of round.slice(place * rows, (place + 1) * rows).entries()) {
      const x = margin + place * (column + gap)
      setup.marks.push(rule(x, y, column, 'faint', 0.75))
      const name = groupTitle(workshop.seating, place * rows + at + 1, words)
      const head = setup.write(name, x, y + size * 0.3, column, {
        size: size * 0.62,
        weight: 'bold',
        ink: 'accent',
        leading: 1.3,
      })
      y =
        setup.write(groupNames(workshop, group, words), x, head, column, { size, leading: 1.4 }) + size * 0.4
    }
    return y
  })
  return { setup, bottom: Math.max(...bottoms) }
}
