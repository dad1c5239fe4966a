import type { Face } from '../../text/face.ts'

/** A glyph as it is used for one text; the same glyph for another text is another slot. */
export interface Slot {
  readonly glyph: number
  readonly text: string
}

/** A face in one document, with what is used of it. */
export interface FontUse {
  readonly name: string // in the pages' resources
  readonly face: Face
  readonly slots: Slot[] // by code; code 0 is never shown
  readonly codes: Map<string, number>
}

/** The faces of one document, in the order in which they are first used. */
export class FontBook {
  readonly uses: FontUse[] = []
  readonly #byFace = new Map<Face, FontUse>()

  use(face: Face): FontUse {
    const known = this.#byFace.get(face)
    if (known) return known
    const use = { name: `F${this.uses.length}`, face, slots: [{ glyph: 0, text: '' }], codes: new Map() }
    this.uses.push(use)
    this.#byFace.set(face, use)
    return use
  }
}

/** The code that shows a glyph and reads as a text; a new one when this pair has not been used yet. */
export function codeOf(use: FontUse, slot: Slot): number {
  const key = `${slot.glyph} ${slot.text}`
  const known = use.codes.get(key)
  if (known !== undefined) return known
  const code = use.slots.push(slot) - 1
  use.codes.set(key, code)
  return code
}

/** How far a glyph moves the pen by itself, in whole thousandths of the type size, as the file says it. */
export function ownWidth(use: FontUse, glyph: number): number {
  return Math.round(use.face.advance(glyph))
}
