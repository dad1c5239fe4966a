import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import type { FontFamily } from '../../src/content/font-table.ts'
import type { Weight } from '../../src/core/text/face.ts'
import { charactersOf } from './characters-of.ts'
import { enlargedFont } from './enlarge-font.ts'

/** As in the package, with the part that we take unless the package is named after it. */
export function fontFileName({ package: name, part }: FontFamily): string {
  if (part.kind === 'cut') return part.name
  const short = shortName(name)
  return part.kind === 'numbered' || short.endsWith(`-${part.name}`) ? short : `${short}-${part.name}`
}

/** The names of the parts that we take, in the order of the package. */
export async function facePartsOf({ package: name, part }: FontFamily): Promise<readonly string[]> {
  if (part.kind === 'cut') return [part.name]
  const listed = JSON.parse(await readFile(packaged(name, 'unicode.json'), 'utf8'))
  const names = Object.keys(listed).map((key) => key.replace(/[[\]]/g, ''))
  const chosen = names.filter((key) => (part.kind === 'numbered' ? /^\d+$/.test(key) : key === part.name))
  if (chosen.length > 0) return chosen
  throw new Error(
    `${name} has not what font-table.ts asks for. It has: ${names.join(', ')}. Correct src/content/font-table.ts.`,
  )
}

/** One part of a family as the font file that papers use. */
export async function readPart(family: FontFamily, part: string, weight: Weight): Promise<Uint8Array> {
  const font = await readSource(family, part, weight)
  if (family.part.kind === 'cut') return cutFont(font, family.letters)
  return family.enlarged === 1 ? font : enlargedFont(font, family.enlarged)
}

/** The file from which a part of a family is made, as its package has it; the regular one where there is no bold. */
export function readSource(family: FontFamily, part: string, weight: Weight): Promise<Buffer> {
  if (family.part.kind === 'cut') return readFile(packaged(family.package, family.part[weight]))
  const fileIn = (weight: Weight) =>
    packaged(family.package, `files/${shortName(family.package)}-${part}-${weights[weight]}-normal.woff`)
  return readFile(existsSync(fileIn(weight)) ? fileIn(weight) : fileIn('regular'))
}

const weights = { regular: '400', bold: '700' } as const satisfies Record<Weight, string>

async function cutFont(font: Buffer, letters: RegExp): Promise<Uint8Array> {
  const characters = (await charactersOf(font)).map((code) => String.fromCodePoint(code))
  return subsetFont(font, characters.filter((character) => letters.test(character)).join(''), {
    targetFormat: 'woff',
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'mkmk'],
  })
}

function shortName(name: string): string {
  return name.replace('@fontsource/', '')
}

function packaged(name: string, file: string): URL {
  return new URL(`../../node_modules/${name}/${file}`, import.meta.url)
}
