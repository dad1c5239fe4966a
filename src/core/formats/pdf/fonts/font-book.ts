import type { Face } from '../../../text/face.ts'
import { unitsPerEm } from './font-tables.ts'

/** A glyph as it is used for one text; the same glyph for another text is another slot. */
export interface Slot {
  readonly glyph: number // in its family; -1 and below: the first, second, … of those that stand elsewhere
  readonly text: string
}

/** A glyph that is drawn away from where the pen stands, with an advance of its own; in thousandths of the type size. */
export interface OffsetGlyph {
  readonly glyph: number // in its family
  readonly dx: number
  readonly dy: number
  readonly advance: number
}

/** A family in one document, with what is used of it: one face, or the slices in which a large one comes. */
export interface FontUse {
  readonly name: string // in the pages' resources
  readonly faces: Face[]
  readonly slots: Slot[] // by code; code 0 is never shown
  readonly placed: OffsetGlyph[]
  readonly places: Map<string, number> // among those, by what they are
  readonly codes: Map<number, Map<string, number>> // by glyph, then by text
}

/** How many glyphs a face can have; a family counts on from slice to slice. */
export const glyphsInFace = 65_536

/** The families of one document, in the order in which they are first used. */
export class FontBook {
  readonly uses: FontUse[] = []
  readonly #byFamily = new Map<string, FontUse>()
  readonly #byFace = new Map<Face, FontUse>()

  use(face: Face): FontUse {
    const known = this.#byFace.get(face)
    if (known) return known
    const use = this.#family(`${postScriptName(face)} ${unitsPerEm(face.bytes)}`)
    use.faces.push(face)
    this.#byFace.set(face, use)
    return use
  }

  #family(key: string): FontUse {
    const known = this.#byFamily.get(key)
    if (known) return known
    const use: FontUse = {
      name: `F${this.uses.length}`,
      faces: [],
      slots: [{ glyph: 0, text: '' }],
      placed: [],
      places: new Map(),
      codes: new Map(),
    }
    this.uses.push(use)
    this.#byFamily.set(key, use)
    return use
  }
}

/** What a face is called in a PDF, such as `NotoSansSC-Bold`; all slices of a family have one name. */
export function postScriptName({ name, weight }: Face): string {
  const family = name.replace(/-\d+$/, '').replace(/[^\w-]/g, '')
  return `${family}-${weight === 'bold' ? 'Bold' : 'Regular'}`
}

/** The code that shows a face's glyph and reads as a text; a new one when this pair has not been used yet. */
export function codeOf(use: FontUse, face: Face, id: number, text: string): number {
  return codeFor(use, numberOf(use, face, id), text)
}

/** The code that shows a face's glyph away from the pen and reads as a text. */
export function placedCode(
  use: FontUse,
  face: Face,
  id: number,
  text: string,
  where: Omit<OffsetGlyph, 'glyph'>,
): number {
  const glyph = numberOf(use, face, id)
  const key = [glyph, where.dx, where.dy, where.advance].join()
  const place = use.places.get(key) ?? use.placed.push({ glyph, ...where }) - 1
  use.places.set(key, place)
  return codeFor(use, -1 - place, text)
}

/** How far a glyph moves the pen by itself, in whole thousandths of the type size, as the file says it. */
export function ownWidth(face: Face, id: number): number {
  return Math.round(face.advance(id))
}

function numberOf(use: FontUse, face: Face, id: number): number {
  return use.faces.indexOf(face) * glyphsInFace + id
}

function codeFor(use: FontUse, glyph: number, text: string): number {
  const known = use.codes.get(glyph)
  const code = known?.get(text) ?? use.slots.push({ glyph, text }) - 1
  if (known) known.set(text, code)
  else use.codes.set(glyph, new Map([[text, code]]))
  return code
}
