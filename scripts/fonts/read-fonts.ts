import { readFile } from 'node:fs/promises'
import { type FontShelf, fontShelf } from '../../src/core/text/font-shelf.ts'

/** The fonts that `npm run prepare:site` wrote to public/fonts, for scripts and tests. */
export async function nodeFonts(): Promise<FontShelf> {
  const read = (file: string) => readFile(new URL(`../../public/fonts/${file}`, import.meta.url))
  const catalogue = await read('fonts.json').catch((cause) => {
    throw new Error('There are no fonts in public/fonts. Make them with: npm run prepare:site', {
      cause,
    })
  })
  return fontShelf(JSON.parse(catalogue.toString()), read)
}
