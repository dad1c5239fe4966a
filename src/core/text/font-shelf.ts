import { type Arrivals, arrivals, keep } from './arrivals.ts'
import { type Catalogue, type Family, type FontPair, inOrderFor, type Slice } from './catalogue.ts'
import { charactersFromText } from './characters.ts'
import { chooseSlices, mayHave, type OpenFamily } from './choose-slices.ts'
import { compatibleForms } from './compatible-forms.ts'
import type { Face, Faces, Weight } from './face.ts'
import { hanForms, type KnownHan, nothingKnown } from './han-language.ts'
import { openFace } from './open-face.ts'
import { openHarfBuzz } from './open-harfbuzz.ts'
import { strays } from './strays.ts'
import { fontFromWoff } from './woff.ts'

/** Where faces come from; each file is read and opened once, however many papers are made. */
export interface FontShelf {
  /** The faces for these texts. Rejects only when the primary face or the shaping engine cannot be had. */
  facesFor(texts: Texts, language: string, known?: KnownHan): Promise<FacesForText>
}

/** What is to be set in each weight, in any order, each text by itself; headings and names are bold. */
export type Texts = Readonly<Record<Weight, string | readonly string[]>>

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
  const open = (pair: FontPair, weight: Weight, languages: readonly string[] = []) =>
    faces(pair[weight].file, () => readFace(pair, weight, languages, read))
  return {
    async facesFor(texts, language, known = nothingKnown) {
      const [regular, bold] = await Promise.all([
        open(catalogue.primary, 'regular'),
        open(catalogue.primary, 'bold'),
      ])
      const formsOf = (text: string) => hanForms(text, language, known)
      const stray = {
        regular: strays([texts.regular].flat(), regular, formsOf),
        bold: strays([texts.bold].flat(), bold, formsOf),
      }
      const asked = askedFor(stray, regular)
      const families = await arrivals(
        catalogue.families.filter((family) => mayHave(family, asked)),
        openFamily,
      )
      const [lighter, bolder] = await Promise.all([
        slicesFor(stray.regular, families, regular, open),
        slicesFor(stray.bold, families, bold, open),
      ])
      const found = { regular: [regular, ...lighter.faces], bold: [bold, ...bolder.faces] }
      return { faces: knownAgain(found, latest), ...lacking(families, lighter, bolder) }
    },
  }
}

/** What could not be had for either weight. */
function lacking(families: Arrivals<Family, OpenFamily>, lighter: SliceFaces, bolder: SliceFaces) {
  const missing = [...families.missing, ...lighter.missing, ...bolder.missing]
  return {
    missing: [...new Set(missing.map(({ scripts }) => scripts))],
    unknown: [...new Set([...lighter.unknown, ...bolder.unknown])],
  }
}

/** All that some family may have: the graphemes themselves, and what they may be drawn as. */
function askedFor(stray: Readonly<Record<Weight, Strays>>, primary: Face): readonly string[] {
  const all = new Set([...stray.regular.values(), ...stray.bold.values()].flatMap((some) => [...some]))
  const forms = [...all].flatMap(compatibleForms).filter((form) => !primary.covers(form))
  return [...all, ...forms]
}

function knownAgain(found: Faces, latest: Map<string, Faces>): Faces {
  const key = [...found.regular, ...found.bold].map(({ name, weight }) => `${name} ${weight}`).join()
  const known = latest.get(key) ?? found
  latest.clear()
  latest.set(key, known)
  return known
}

type Strays = ReadonlyMap<string, ReadonlySet<string>>
type Open = (slice: Slice, weight: Weight, languages: readonly string[]) => Promise<Face>

interface SliceFaces {
  readonly faces: readonly Face[]
  readonly missing: readonly Family[]
  readonly unknown: readonly string[]
}

/** The faces for what the primary one lacks, in the order of the catalogue. */
async function slicesFor(
  stray: Strays,
  families: Arrivals<Family, OpenFamily>,
  primary: Face,
  open: Open,
): Promise<SliceFaces> {
  const has = (text: string) => primary.covers(text)
  const choices = [...stray].map(([language, graphemes]) =>
    chooseSlices([...graphemes], inAskedOrder(families.arrived, language), has),
  )
  const chosen = new Map(choices.flatMap(({ slices }) => [...slices]))
  const order = families.arrived.flatMap(({ slices }) => slices.map(({ slice }) => slice))
  const wanted = order.filter((slice) => chosen.has(slice))
  const { arrived, missing } = await arrivals(wanted, (slice) =>
    open(slice, primary.weight, chosen.get(slice)?.languages ?? []),
  )
  const late = (grapheme: string) => families.missing.some((family) => mayHave(family, [grapheme]))
  return {
    faces: arrived,
    missing: missing.flatMap((slice) => chosen.get(slice) ?? []),
    unknown: choices.flatMap(({ unknown }) => unknown).filter((grapheme) => !late(grapheme)),
  }
}

function inAskedOrder(families: readonly OpenFamily[], language: string): readonly OpenFamily[] {
  return inOrderFor(
    families.map((open) => ({ open, languages: open.family.languages })),
    language,
  ).map(({ open }) => open)
}

async function readFamily(family: Family, read: ReadFont): Promise<OpenFamily> {
  const bytes = await read(family.slices.file, family.slices.hash)
  const slices: readonly Slice[] = JSON.parse(new TextDecoder().decode(bytes))
  return {
    family,
    slices: slices.map((slice) => ({ slice, characters: charactersFromText(slice.characters) })),
  }
}

async function readFace(
  pair: FontPair,
  weight: Weight,
  languages: readonly string[],
  read: ReadFont,
): Promise<Face> {
  const { file, hash } = pair[weight]
  const [harfbuzz, bytes] = await Promise.all([openHarfBuzz(), read(file, hash)])
  return openFace(harfbuzz, pair.name, weight, fontFromWoff(bytes), languages)
}
