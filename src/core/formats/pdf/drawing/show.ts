import type { Glyph } from '../../../text/cluster.ts'
import type { Face } from '../../../text/face.ts'
import { codeOf, type FontUse, ownWidth, placedCode } from '../fonts/font-book.ts'
import { escaped } from '../objects/escaped.ts'
import type { ContentStream } from './content.ts'

/** U+2060, which says nothing and joins: the text of a glyph whose cluster is spoken for by another glyph. */
const filler = '\u2060'

const jump = 80 // in thousandths of the type size; kerning by less is no beginning of another word

/** Glyphs of one face on one line, gathered into as few showing instructions as possible. */
export class Show {
  readonly #content: ContentStream
  readonly #use: FontUse
  readonly #face: Face
  #array = '' // of one TJ instruction: codes and shifts
  #codes = '' // a character for each of their bytes
  #shift = 0 // still to be moved, in thousandths of the type size

  constructor(content: ContentStream, use: FontUse, face: Face) {
    this.#content = content
    this.#use = use
    this.#face = face
  }

  /**
   * A glyph where the pen stands. One that the shaper moved is drawn from there all the same, since readers take a pen that
   * jumps for the beginning of another word. `back` is how far the pen goes back first, and the glyph then leads forward.
   */
  glyph({ id, text, advance, dx, dy }: Glyph, back = 0): void {
    const own = ownWidth(this.#face, id)
    const isAsItIs = Math.abs(dx) + Math.abs(dy) < 0.5 && Math.abs(advance - own) < jump
    const width = isAsItIs ? own : Math.max(0, Math.round(advance + back))
    const where = { dx: Math.round(dx) + back, dy: Math.round(dy), advance: width }
    this.#shift -= back
    this.#settle()
    const code =
      isAsItIs && back === 0
        ? codeOf(this.#use, this.#face, id, text || filler)
        : placedCode(this.#use, this.#face, id, text || filler, where)
    this.#codes += String.fromCharCode(code >> 8, code & 255)
    this.#shift += advance + back - (isAsItIs && back === 0 ? own : width)
  }

  /** An instruction that stands between glyphs. */
  instruction(text: string): void {
    this.finish()
    this.#content.add(text)
  }

  finish(): void {
    this.#settle()
    this.#endCodes()
    if (this.#array) this.#content.add(`[${this.#array}] TJ`)
    this.#array = ''
  }

  #settle(): void {
    const whole = Math.round(this.#shift)
    if (whole === 0) return
    this.#endCodes()
    this.#array += -whole
    this.#shift -= whole
  }

  #endCodes(): void {
    if (this.#codes) this.#array += `(${escaped(this.#codes)})`
    this.#codes = ''
  }
}
