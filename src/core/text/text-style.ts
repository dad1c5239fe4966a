import type { Faces, Weight } from './face.ts'
import type { HanForms } from './han-language.ts'

/** How a paragraph is set; `size` in points. */
export interface TextStyle {
  readonly faces: Faces
  readonly weight: Weight
  readonly size: number
  readonly language: string // BCP 47
  readonly han?: HanForms // decided for a whole text; without it, each paragraph decides for itself
}
