import type { Weight } from './face.ts'

/** Which font files there are, as `fonts.json` tells it; made by scripts/make-fonts.ts. */
export interface Catalogue {
  readonly made: string // from what it was made; the same inputs need no making again
  readonly primary: FontPair // for every paper
  readonly families: readonly Family[] // for what the primary face lacks, in the order in which they are asked
}

/** A typeface in slices, of which only those are read that a text needs. */
export interface Family {
  readonly name: string
  readonly scripts: string // in English, for people who will miss it
  readonly languages: readonly string[] // BCP 47; asked first in a text of one of these
  readonly rows: string // rows of 256 characters in which it has any, see characters.ts
  readonly slices: FontFile // a list of Slice, as JSON
}

export interface Slice extends FontPair {
  readonly characters: string // see characters.ts
}

export interface FontPair extends Readonly<Record<Weight, FontFile>> {
  readonly name: string // of the faces
}

/** `hash` changes with what is in the file, so that an address with both may be kept for ever. */
export interface FontFile {
  readonly file: string
  readonly hash: string
}

/** The families in the order in which a text of this language asks them. */
export function familiesFor(catalogue: Catalogue, language: string): readonly Family[] {
  const closeness = (family: Family) => Math.max(0, ...family.languages.map((own) => likeness(own, language)))
  return catalogue.families.toSorted((a, b) => closeness(b) - closeness(a))
}

/** How many subtags agree: zh-Hant is closer to zh-Hant-HK than zh is. */
function likeness(own: string, language: string): number {
  const [ours, theirs] = [own, language].map((tag) => tag.toLowerCase().split('-'))
  const agrees = ours?.every((subtag, index) => theirs?.[index] === subtag)
  return agrees ? (ours?.length ?? 0) : 0
}
