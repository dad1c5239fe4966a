import type { Cluster } from './cluster.ts'

/** Regular for what people write, bold for headings and names. */
export type Weight = 'regular' | 'bold'

/** One font file, ready to shape with. Lengths are in thousandths of the type size. */
export interface Face {
  readonly name: string
  readonly weight: Weight
  readonly languages: readonly string[] // BCP 47; whose forms of the Chinese characters it has, if any
  readonly bytes: Uint8Array // TrueType
  readonly ascent: number
  readonly descent: number // negative, below the baseline
  /** Whether every character that is to be seen has a glyph here. */
  covers(grapheme: string): boolean
  /** A stretch of one script and direction, in visual order. */
  shape(text: string, rtl: boolean, language: string): readonly Cluster[]
  advance(glyph: number): number
  /** SVG path data, in thousandths of the type size, y upwards. */
  outline(glyph: number): string
}

/** The faces of a paper in the order in which they are asked, for each weight. */
export type Faces = Readonly<Record<Weight, readonly Face[]>>
