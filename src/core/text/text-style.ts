import type { Faces, Weight } from './face.ts'

/** How a paragraph is set; `size` in points. */
export interface TextStyle {
  readonly faces: Faces
  readonly weight: Weight
  readonly size: number
  readonly language: string // BCP 47
}
