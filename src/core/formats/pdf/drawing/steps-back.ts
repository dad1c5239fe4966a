import type { Cluster, Glyph } from '../../../text/cluster.ts'
import type { Face } from '../../../text/face.ts'

/**
 * How far the pen goes back before each glyph of these clusters, in thousandths of the type size: an eighth before a mark,
 * which then has that width, and nothing before all others.
 *
 * Poppler takes a sign that begins within a tenth of the one before it for a shadow, and one that begins more than a fifth
 * before the end of the word for another word (TextOutputDev, dupMaxPriDelta and minDupBreakOverlap); then it sorts the words
 * by their places, and "ศิริพร" comes back as "ศิรพิร". So a mark begins between the two, whatever it stands on. In a
 * heap of marks every other one does.
 */
export function stepsBack(clusters: readonly Cluster[], face: Face): readonly number[] {
  const glyphs = clusters.flatMap((cluster) => cluster.glyphs)
  if (glyphs.every(({ advance }) => advance !== 0)) return []
  const steps: number[] = []
  let after = 0
  for (const glyph of glyphs.toReversed()) {
    after = after === 0 && isMark(glyph, face) ? step : 0
    steps.push(after)
  }
  return steps.reverse()
}

const step = 125

function isMark({ id, advance }: Glyph, face: Face): boolean {
  return advance === 0 && face.outline(id) !== ''
}
