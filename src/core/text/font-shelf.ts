import { type Arrivals, arrivals, keep } from './arrivals.ts'
import { type Catalogue, type Family, type FontPair, familiesFor, type Slice } from './catalogue.ts'
import { charactersFromText } from './characters.ts'
import { chooseSlices, mayHave, type OpenFamily } from './choose-slices.ts'
import type { Face, Faces, Weight } from './face.ts'
import { hanLanguage } from './han-language.ts'
import { openFace } from './open-face.ts'
import { openHarfBuzz } from './open-harfbuzz.ts'
import { strays } from './strays.ts'
import { fontFromWoff } from './woff.ts'

/** Where faces come from; each file is read and opened once, however many papers are made. */
export interface FontShelf {
  /** The faces for these texts. Rejects only when the primary face or the shaping engine cannot be had. */
  facesFor(texts: Texts, language: string): Promise<FacesForText>
}

/** What is to be set in each weight, in any order; headings and names are bold. */
export type Texts = Readonly<Record<Weight, string>>

export interface FacesForText {
  readonly faces: Faces // the same object for the same files, so that what was shaped in them is known again
  readonly missing: readonly string[] // scripts of which a file did not arrive, in English; asking again tries again
  readonly unknown: readonly string[] // graphemes that no font here has; they are drawn as stand-ins
}

/** Reads a file of the catalogue: from a disk, or from an address in which the hash makes it safe to keep. */
export type ReadFont = (file: string, hash: string) => Promise<Uint8Array>

/** A shelf over the fonts of a catalogue. */
export function fontShelf(catalogue: Catalogue, read: ReadFont): FontShelf {
  // It begins to come while the paper is still composed; whoever asks for faces hears why when it doesn't.
  openHarfBuzz().catch(() => undefined)
  const lists = keep<OpenFamily>()
  const faces = keep<Face>()
  const latest = new Map<string, Faces>() // one: what was shaped with it is kept for as long as it is
  const openFamily = (family: Family) => lists(family.slices.file, () => readFamily(family, read))
  const open = (pair: FontPair, weight: Weight) =>
    faces(pair[weight].file, () => readFace(pair, weight, read))
  return {
    async facesFor(texts, language) {
      const [regular, bold] = await Promise.all([
        open(catalogue.primary, 'regular'),
        open(catalogue.primary, 'bold'),
      ])
      const stray = { regular: strays(texts.regular, regular), bold: strays(texts.bold, bold) }
      const all = [...new Set([...stray.regular, ...stray.bold])]
      const asked = familiesFor(catalogue, hanLanguage(language, all.join('')))
      const families = await arrivals(
        asked.filter((family) => mayHave(family, all)),
        openFamily,
      )
      const lighter = await slicesFor(stray.regular, families, (slice) => open(slice, 'regular'))
      const bolder = await slicesFor(stray.bold, families, (slice) => open(slice, 'bold'))
      const found = { regular: [regular, ...lighter.faces], bold: [bold, ...bolder.faces] }
      const key = [...found.regular, ...found.bold].map(({ name, weight }) => `${name} ${weight}`).join()
      const known = latest.get(key) ?? found
      latest.clear()
      latest.set(key, known)
      const missing = [...families.missing, ...lighter.missing, ...bolder.missing].map(
        ({ scripts }) => scripts,
      )
      const unknown = new Set([...lighter.unknown, ...bolder.unknown])
      return { faces: known, missing: [...new Set(missing)], unknown: [...unknown] }
    },
  }
}

interface SliceFaces {
  readonly faces: readonly Face[]
  readonly missing: readonly Family[]
  readonly unknown: readonly string[]
}

async function slicesFor(
  graphemes: readonly string[],
  families: Arrivals<Family, OpenFamily>,
  open: (slice: Slice) => Promise<Face>,
): Promise<SliceFaces> {
  const choice = chooseSlices(graphemes, families.arrived)
  const { arrived, missing } = await arrivals([...choice.slices.keys()], open)
  const late = (grapheme: string) => families.missing.some((family) => mayHave(family, [grapheme]))
  return {
    faces: arrived,
    missing: missing.flatMap((slice) => choice.slices.get(slice) ?? []),
    unknown: choice.unknown.filter((grapheme) => !late(grapheme)),
  }
}

async function readFamily(family: Family, read: ReadFont): Promise<OpenFamily> {
  const bytes = await read(family.slices.file, family.slices.hash)
  const slices: readonly Slice[] = JSON.parse(new TextDecoder().decode(bytes))
  return {
    family,
    slices: slices.map((slice) => ({ slice, characters: charactersFromText(slice.characters) })),
  }
}

async function readFace(pair: FontPair, weight: Weight, read: ReadFont): Promise<Face> {
  const { file, hash } = pair[weight]
  const [harfbuzz, bytes] = await Promise.all([openHarfBuzz(), read(file, hash)])
  return openFace(harfbuzz, pair.name, weight, fontFromWoff(bytes))
}
