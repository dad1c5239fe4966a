import type { Block } from '../paper/paper.ts'
import type { Faces } from '../text/face.ts'
import type { KnownHan } from '../text/han-language.ts'
import type { Messages } from '../words/messages.ts'
import type { Design } from './design.ts'
import type { Frame } from './frame.ts'
import type { Gaps } from './page.ts'
import type { Piece } from './piece.ts'

/** What everything on one paper has in common. */
export interface Setting {
  readonly faces: Faces
  readonly design: Design
  readonly gaps: Exclude<Gaps, 'nothing'>
  readonly language: string // BCP 47, of the paper
  readonly known: KnownHan
  readonly rtl: boolean
  readonly room: number // how high the text of a page may be, in points
  readonly headroom: number // free above the text of the first page
  readonly mirrored: boolean // the paper's own words run the other way, for people who write that way
  readonly nested: boolean // within a section, where headings are a level lower
  readonly inRows: boolean // a paper in rows, with light lines to write on
  readonly messages: Messages
  readonly kept: KeptBlocks | null // what was laid out before, if anybody keeps it
}

/** What was laid out before, for whoever lays out the same paper again and again while somebody types. */
export interface KeptBlocks {
  /** A new layout begins: what the last one did not need is forgotten. */
  begin(): void
  /** The block as it was laid out in the last layout, if that was for the same words, place and faces; else anew. */
  take(block: Block, setting: Setting, frame: Frame, lay: () => Piece): Piece
  /** How many blocks this layout has laid out anew. */
  laid(): number
}

/** Lays blocks one below the other; given to those that hold blocks themselves. */
export type LayBlocks = (blocks: readonly Block[], setting: Setting, frame: Frame) => Piece
