import type { Weight } from './face.ts'

/** Which font files there are, as `fonts.json` tells it; made by scripts/fonts/make-fonts.ts. */
export interface Catalogue {
  readonly made: string // from what it was made; the same inputs need no making again
  readonly primary: FontPair // for every paper
  readonly families: readonly Family[] // for what the primary face lacks, in the order in which they are asked
}

/** A typeface in slices, of which only those are read that a text needs. */
export interface Family {
  readonly name: string
  readonly scripts: string // in English, for people who will miss it
  readonly languages: readonly string[] // BCP 47; whose forms of the Chinese characters it has, if any
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

/** Families, or their faces, in the order in which they are asked when Chinese characters are to have this language's forms. */
export function inOrderFor<Item extends Pick<Family, 'languages'>>(
  items: readonly Item[],
  language: string,
): readonly Item[] {
  const closeness = (item: Item) => Math.max(...item.languages.map((own) => likeness(own, language)))
  const others = items.filter((item) => item.languages.length === 0)
  const han = items.filter((item) => item.languages.length > 0)
  return han.length === 0 ? items : [...others, ...han.toSorted((a, b) => closeness(b) - closeness(a))]
}

/** How many subtags agree: zh-Hant-HK is closer to zh-Hant than to zh. */
function likeness(own: string, language: string): number {
  const ours = own.toLowerCase().split('-')
  const theirs = language.toLowerCase().split('-')
  return ours.every((subtag, index) => theirs[index] === subtag) ? ours.length : 0
}
