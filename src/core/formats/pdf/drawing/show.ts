import type { Face } from '../../../text/face.ts'
import type { Glyph } from '../../../text/line.ts'
import { codeOf, type FontUse, ownWidth } from '../fonts/font-book.ts'
import { escaped } from '../objects/escaped.ts'
import type { Content } from './content.ts'
import { number } from './number.ts'

/** U+2060, which says nothing and joins: the text of a glyph whose cluster is spoken for by another glyph. */
const filler = '\u2060'

/** Glyphs of one face on one line, gathered into as few showing instructions as possible. */
export class Show {
  readonly #content: Content
  readonly #use: FontUse
  readonly #face: Face
  readonly #size: number
  #array = '' // of one TJ instruction: codes and shifts
  #codes = '' // a character for each of their bytes
  #shift = 0 // still to be moved, in thousandths of the type size
  #rise = 0

  constructor(content: Content, use: FontUse, face: Face, size: number) {
    this.#content = content
    this.#use = use
    this.#face = face
    this.#size = size
  }

  glyph({ id, text, advance, dx, dy }: Glyph): void {
    this.#riseTo(dy)
    this.#shift += dx
    this.#settle()
    const code = codeOf(this.#use, this.#face, id, text || filler)
    this.#codes += String.fromCharCode(code >> 8, code & 255)
    this.#shift += advance - ownWidth(this.#face, id) - dx
  }

  /** An instruction that stands between glyphs. */
  instruction(text: string): void {
    this.#flush()
    this.#content.add(text)
  }

  finish(): void {
    this.#riseTo(0)
    this.#flush()
  }

  #riseTo(dy: number): void {
    if (Math.abs(dy - this.#rise) * this.#size < 5) return // less than a two-hundredth of a point
    this.instruction(`${number((dy * this.#size) / 1000)} Ts`)
    this.#rise = dy
  }

  #settle(): void {
    const whole = Math.round(this.#shift)
    if (whole === 0) return
    this.#endCodes()
    this.#array += -whole
    this.#shift -= whole
  }

  #flush(): void {
    this.#settle()
    this.#endCodes()
    if (this.#array) this.#content.add(`[${this.#array}] TJ`)
    this.#array = ''
  }

  #endCodes(): void {
    if (this.#codes) this.#array += `(${escaped(this.#codes)})`
    this.#codes = ''
  }
}
