import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { primary } from '../../src/content/font-table.ts'
import type { Weight } from '../../src/core/text/face.ts'
import { openHarfBuzz } from '../../src/core/text/open-harfbuzz.ts'

/** The primary face as one WOFF with everything that people write in it, without what only designers ask for. */
export async function mergedFace(weight: Weight): Promise<Uint8Array> {
  const font = await readFile(
    new URL(`../../node_modules/${primary.package}/${primary[weight]}`, import.meta.url),
  )
  const { Blob, Face } = await openHarfBuzz()
  const characters = [...new Face(new Blob(font)).collectUnicodes()].filter(
    (code) => code < 0xe000 || code > 0xf8ff,
  )
  return subsetFont(font, String.fromCodePoint(...characters), {
    targetFormat: 'woff',
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'],
  })
}
