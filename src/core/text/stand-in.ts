import type { Cluster } from './cluster.ts'
import type { Face } from './face.ts'

/**
 * What is drawn for a text that no face has: each character by its number, as in [U+1F9FF], so that nobody takes it for
 * nothing. The clusters keep the text itself, for search and copy. In the order of reading.
 */
export function standIns(text: string, face: Face): readonly Cluster[] {
  return [...text].map((character) => standIn(character, face))
}

function standIn(character: string, face: Face): Cluster {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const glyphs = face.shape(`[U+${number}]`, false, 'en').flatMap((cluster) => cluster.glyphs)
  return {
    text: character,
    glyphs: glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? character : '' })),
  }
}
