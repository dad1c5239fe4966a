/** A drawn glyph. Lengths are in thousandths of the type size. */
export interface Glyph {
  readonly id: number // in its face
  readonly text: string // the characters that it stands for; empty when another glyph of its cluster carries them
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Glyphs that stand together for one piece of text, and cannot be told apart by reader or editor. */
export interface Cluster {
  readonly text: string
  readonly glyphs: readonly Glyph[]
}
