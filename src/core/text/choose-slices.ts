import type { Family, Slice } from './catalogue.ts'
import { charactersFromText } from './characters.ts'
import { covers } from './covers.ts'
import { drawnAs } from './drawn-as.ts'

/** A family whose list of slices has been read. */
export interface OpenFamily {
  readonly family: Family
  readonly slices: readonly OpenSlice[]
}
export interface OpenSlice {
  readonly slice: Slice
  readonly characters: ReadonlySet<number>
}

export interface SliceChoice {
  readonly slices: ReadonlyMap<Slice, Family> // in the order in which their faces are asked
  readonly unknown: readonly string[] // graphemes of which some character is in no slice at all
}

/** The slices that these graphemes need, for what the face that `isThere` knows about lacks. */
export function chooseSlices(
  graphemes: readonly string[],
  families: readonly OpenFamily[],
  isThere: (text: string) => boolean,
): SliceChoice {
  const all = families.flatMap(({ family, slices }) => slices.map((open) => ({ family, ...open })))
  const firstWith = (text: string) => all.find(({ characters }) => covers(characters, text))
  const has = (text: string) => isThere(text) || firstWith(text) !== undefined
  const needed = new Set<(typeof all)[number]>()
  const unknown: string[] = []
  for (const grapheme of graphemes) {
    const parts = drawnAs(grapheme, has)
    for (const { as } of parts) {
      const slice = as === null || isThere(as) ? undefined : firstWith(as)
      if (slice) needed.add(slice)
    }
    if (parts.some(({ as }) => as === null)) unknown.push(grapheme)
  }
  const slices = all.filter((open) => needed.has(open)).map(({ slice, family }) => [slice, family] as const)
  return { slices: new Map(slices), unknown }
}

/** Whether a family may have any of these graphemes, as far as can be told without its list of slices. */
export function mayHave(family: Family, graphemes: readonly string[]): boolean {
  const rows = charactersFromText(family.rows)
  return graphemes.some((grapheme) => [...grapheme].some((part) => rows.has((part.codePointAt(0) ?? 0) >> 8)))
}
