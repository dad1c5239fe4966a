import { PdfOfMany } from '../formats/pdf/write-many.ts'
import { pdf } from '../formats/pdf/write-pdf.ts'
import { ZipOfMany } from '../formats/zip-of-many.ts'
import { directionOf } from '../paper/direction.ts'
import { entryName } from '../roster/entry-name.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import type { Pressed } from './press.ts'
import { pressRoster } from './press-roster.ts'
import type { RosterForm, RosterOrder } from './roster-order.ts'

/** What one more paper adds to a file, how many there are so far, and the scripts whose letters could not be had for it. */
export interface RosterPart {
  readonly papers: number
  readonly bytes: readonly Uint8Array[]
  readonly missing: readonly string[]
}

/** The file of a roster, paper by paper, and its end: one PDF, or a ZIP of files that the builder opens again. */
export async function* rosterFile(
  order: RosterOrder,
  as: RosterForm,
  fonts: FontShelf,
): AsyncGenerator<RosterPart, void> {
  const file = as === 'pdf' ? onePdf(order) : zip(order)
  let papers = 0
  for await (const one of pressRoster(order, fonts)) {
    papers += 1
    yield { papers, bytes: await file.add(one), missing: one.missing }
  }
  yield { papers, bytes: await file.end(), missing: [] }
}

/** A PDF for each paper, with its name. */
export async function* rosterFiles(
  order: RosterOrder,
  fonts: FontShelf,
): AsyncGenerator<
  { readonly name: string; readonly bytes: Uint8Array; readonly missing: readonly string[] },
  void
> {
  let place = 0
  for await (const { work, missing } of pressRoster(order, fonts)) {
    yield { name: entryNameAt(order, place), bytes: await pdf.save(work), missing }
    place += 1
  }
}

interface FileOfMany {
  add(one: Pressed): Promise<readonly Uint8Array[]>
  end(): Promise<readonly Uint8Array[]>
}

function onePdf({ title, language, made }: RosterOrder): FileOfMany {
  const many = new PdfOfMany()
  return {
    add: ({ work: { document } }) => many.add({ document, bookmark: document.title }),
    end: () => many.end({ title, language, made, rtl: directionOf(language) === 'rtl' }),
  }
}

function zip(order: RosterOrder): FileOfMany {
  const all = new ZipOfMany(order.made)
  let place = 0
  return {
    async add({ work }) {
      const name = entryNameAt(order, place)
      place += 1
      return [all.add(name, await pdf.save(work))]
    },
    end: async () => all.end(),
  }
}

function entryNameAt({ papers }: RosterOrder, place: number): string {
  return entryName(place, papers.length, papers[place]?.people.map(({ name }) => name) ?? [])
}
