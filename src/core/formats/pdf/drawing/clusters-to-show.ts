import type { Cluster } from '../../../text/cluster.ts'
import type { Face } from '../../../text/face.ts'
import type { Run } from '../../../text/line.ts'

/**
 * The clusters of a run from left to right, as readers need them. They turn right-to-left text around; but Poppler knows it
 * by Hebrew and Arabic letters and their kin, and leaves outside what stands to the left of the first one, such as a last
 * vowel, or a whole line of N’Ko. So the run then begins with U+200F, which nobody sees.
 */
export function clustersToShow({ rtl, clusters, face }: Run): readonly Cluster[] {
  const isKnown = !rtl || knownLetter.test(clusters[0]?.text ?? '')
  return isKnown ? clusters : [...directionMark(face), ...clusters]
}

const knownLetter = /^(?!\p{M})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The glyph of the space, without its width. */
function directionMark(face: Face): readonly Cluster[] {
  const id = face.shape(' ', false, 'en')[0]?.glyphs[0]?.id ?? 0
  const text = '\u200f'
  return id === 0 ? [] : [{ text, glyphs: [{ id, text, advance: 0, dx: 0, dy: 0 }] }]
}
