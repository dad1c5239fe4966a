import { cleanText } from './clean-text.ts'
import type { Face } from './face.ts'
import { graphemes } from './graphemes.ts'
import { type HanForms, hanLanguages } from './han-language.ts'

/** The graphemes of these texts that a face lacks, each once for each language whose forms it should have. */
export function strays(
  texts: readonly string[],
  face: Face,
  formsOf: (text: string) => HanForms,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const text of new Set(texts)) {
    const cleaned = cleanText(text)
    const clean = cleaned.replaceAll('\n', ' ')
    if (face.covers(clean)) continue
    const languageAt = hanLanguages(formsOf(cleaned), clean)
    for (const { segment, index } of graphemes().segment(clean)) {
      if (face.covers(segment)) continue
      const language = languageAt(index)
      found.set(language, (found.get(language) ?? new Set()).add(segment))
    }
  }
  return found
}
