import type { Dict, Value } from '../value.ts'
import { type Box, everywhere, identity, type Matrix } from './matrix.ts'
import type { PageFont } from './page-font.ts'

/** What holds while a page is drawn, until an order changes it (PDF 32000-1, 8.4 and 9.3). */
export interface DrawingState {
  readonly matrix: Matrix
  readonly clip: Box // only what is within it can be seen
  readonly font: PageFont | undefined
  readonly size: number
  readonly letterSpace: number
  readonly wordSpace: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly isHidden: boolean // text that is there to be searched, not to be seen
}

export const firstState: DrawingState = {
  matrix: identity,
  clip: everywhere,
  font: undefined,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  isHidden: false,
}

/** Something that a page shows: a sign with the place of its middle, or the box around a drawing. */
export type Shown =
  | {
      readonly kind: 'sign'
      readonly text: string
      readonly x: number // of its left end
      readonly y: number // of its baseline
      readonly width: number
      readonly size: number
      readonly clip: Box // outside of it, it can't be seen
    }
  | { readonly kind: 'drawing'; readonly box: Box }

/** A stream of orders, with the fonts and drawings that it calls by name. */
export interface Orders {
  readonly bytes: Uint8Array
  readonly resources: Value | undefined
  readonly within: readonly Dict[] // the drawings of which it is a part
}
