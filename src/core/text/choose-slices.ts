import type { Family, Slice } from './catalogue.ts'
import { charactersFromText } from './characters.ts'
import { covers } from './covers.ts'

/** A family whose list of slices has been read. */
export interface OpenFamily {
  readonly family: Family
  readonly slices: readonly OpenSlice[]
}
export interface OpenSlice {
  readonly slice: Slice
  readonly characters: ReadonlySet<number>
}

export interface Choice {
  readonly slices: ReadonlyMap<Slice, Family> // in the order in which their faces are asked
  readonly unknown: readonly string[] // graphemes of which some character is in no slice at all
}

/** The slices that these graphemes need: for each the first that has it whole, or else the first for each character. */
export function chooseSlices(graphemes: readonly string[], families: readonly OpenFamily[]): Choice {
  const all = families.flatMap(({ family, slices }) => slices.map((open) => ({ family, ...open })))
  const needed = new Set<(typeof all)[number]>()
  const unknown: string[] = []
  for (const grapheme of graphemes) {
    const whole = all.find(({ characters }) => covers(characters, grapheme))
    const parts = whole
      ? [whole]
      : [...grapheme].map((part) => all.find(({ characters }) => covers(characters, part)))
    for (const part of parts) if (part) needed.add(part)
    if (parts.includes(undefined)) unknown.push(grapheme)
  }
  const slices = all.filter((open) => needed.has(open)).map(({ slice, family }) => [slice, family] as const)
  return { slices: new Map(slices), unknown }
}

/** Whether a family may have any of these graphemes, as far as can be told without its list of slices. */
export function mayHave(family: Family, graphemes: readonly string[]): boolean {
  const rows = charactersFromText(family.rows)
  return graphemes.some((grapheme) => [...grapheme].some((part) => rows.has((part.codePointAt(0) ?? 0) >> 8)))
}
