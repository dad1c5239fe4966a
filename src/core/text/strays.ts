import { cleanText } from './clean-text.ts'
import type { Face } from './face.ts'
import { lazily } from './lazily.ts'

/** The graphemes of a text that a face lacks, each once. */
export function strays(text: string, face: Face): readonly string[] {
  const clean = cleanText(text).replaceAll('\n', ' ')
  if (face.covers(clean)) return []
  const found = new Set<string>()
  for (const { segment } of graphemes().segment(clean)) if (!face.covers(segment)) found.add(segment)
  return [...found]
}

const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
