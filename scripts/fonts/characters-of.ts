import { openHarfBuzz } from '../../src/core/text/open-harfbuzz.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'

/** What a font file really holds: the lists of the packages promise more. */
export async function charactersOf(font: Uint8Array): Promise<readonly number[]> {
  const { Blob, Face } = await openHarfBuzz()
  return [...new Face(new Blob(fontFromWoff(font))).collectUnicodes()]
}
