import { readFile, writeFile } from 'node:fs/promises'
import { type FontFamily, families, primary } from '../../src/content/font-table.ts'
import { fontName } from './font-names.ts'
import { facePartsOf, readSource } from './read-part.ts'

/** Writes LICENSES.txt beside the fonts: whose they are, and the licence that all of them have. */
export async function writeFontLicenses(folder: URL): Promise<void> {
  const literata = await readFile(
    new URL(`../../node_modules/${primary.package}/LICENSE_FONT`, import.meta.url),
    'utf8',
  )
  const [own = '', ...licence] = literata.split('\n\n')
  const others = await Promise.all(families.map(attribution))
  const owners = [...new Set([`Literata: ${own.trim()}`, ...others])].join('\n')
  await writeFile(new URL('LICENSES.txt', folder), `${owners}\n\n${licence.join('\n\n').trim()}\n`)
}

/** The font says it itself, since not every package does. */
async function attribution(family: FontFamily): Promise<string> {
  const [part = ''] = await facePartsOf(family)
  const font = await readSource(family, part, 'regular')
  const [owner, licence] = [fontName(font, 0), fontName(font, 14)]
  if (owner === undefined || !/openfontlicense\.org|scripts\.sil\.org\/OFL/.test(licence ?? ''))
    throw new Error(
      `${family.name} is not under the Open Font License (${licence}). LICENSES.txt holds that one alone; add its own.`,
    )
  return `${family.name}: ${owner}`
}
