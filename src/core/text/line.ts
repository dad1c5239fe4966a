import type { Cluster } from './cluster.ts'
import type { Face } from './face.ts'

/** A stretch of one face and one direction, in visual order. */
export interface Run {
  readonly face: Face
  readonly rtl: boolean
  readonly clusters: readonly Cluster[]
}

/** One line of a paragraph, shaped and in visual order; `width` in thousandths of the type size. */
export interface Line {
  readonly text: string
  readonly rtl: boolean // of its paragraph
  readonly width: number
  readonly runs: readonly Run[]
}
