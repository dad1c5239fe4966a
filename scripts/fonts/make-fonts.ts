import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Catalogue, Family, FontFile, Slice } from '../../src/core/text/catalogue.ts'
import { charactersFromText, charactersToText } from '../../src/core/text/characters.ts'
import type { Weight } from '../../src/core/text/face.ts'
import { openHarfBuzz } from '../../src/core/text/open-harfbuzz.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'
import { enlargedFont } from './enlarge-font.ts'
import { writeFontLicenses } from './font-licenses.ts'
import { type FontFamily, families, primary } from './font-table.ts'
import { mergedFace } from './merged-face.ts'

/** Writes public/fonts/ from the packages of fonts: the files that papers are made with, and fonts.json, which lists them. */
const root = new URL('../../', import.meta.url)
const out = new URL('public/fonts/', root)
const fresh = new URL('.cache/fonts/', root) // moved when all is there, so that nobody meets half a set
const weights = { regular: '400', bold: '700' } as const satisfies Record<Weight, string>

const made = await inputs()
if ((await lastMade()) === made) console.log('Fonts: nothing changed.')
else await makeFonts()

async function makeFonts(): Promise<void> {
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  const [regular, bold] = [await mergedFace('regular'), await mergedFace('bold')]
  const catalogue: Catalogue = {
    made,
    primary: {
      name: primary.name,
      regular: await write('literata-regular.woff', regular),
      bold: await write('literata-bold.woff', bold),
    },
    families: await Promise.all(families.map(makeFamily)),
  }
  await writeFontLicenses(fresh)
  await write('fonts.json', Buffer.from(JSON.stringify(catalogue)))
  await rm(out, { recursive: true, force: true })
  await mkdir(new URL('../', out), { recursive: true })
  await rename(fresh, out)
  console.log(`Fonts: ${(await readdir(out)).length} files in public/fonts.`)
}

async function makeFamily(family: FontFamily): Promise<Family> {
  const slices = await Promise.all((await parts(family)).map((part) => makeSlice(family, part)))
  const rows = slices.flatMap((slice) => [...charactersFromText(slice.characters)].map((code) => code >> 8))
  return {
    name: family.name,
    scripts: family.scripts,
    languages: family.languages,
    rows: charactersToText(rows),
    slices: await write(`${fileName(family)}.json`, Buffer.from(JSON.stringify(slices))),
  }
}

/** As in the package, with the part that we take unless the package is named after it. */
function fileName({ package: name, subset }: FontFamily): string {
  const short = name.replace('@fontsource/', '')
  return subset === 'numbered' || short.endsWith(`-${subset}`) ? short : `${short}-${subset}`
}

/** The names of the slices that we take, in the order of the package. */
async function parts(family: FontFamily): Promise<readonly string[]> {
  const listed = JSON.parse(await readFile(packaged(family.package, 'unicode.json'), 'utf8'))
  const names = Object.keys(listed).map((name) => name.replace(/[[\]]/g, ''))
  const chosen = names.filter((name) =>
    family.subset === 'numbered' ? /^\d+$/.test(name) : name === family.subset,
  )
  if (chosen.length > 0) return chosen
  throw new Error(
    `${family.package} has no part "${family.subset}". It has: ${names.join(', ')}. Correct scripts/fonts/font-table.ts.`,
  )
}

async function makeSlice(family: FontFamily, part: string): Promise<Slice> {
  const [regular, bold] = [await readSlice(family, part, 'regular'), await readSlice(family, part, 'bold')]
  const number = family.subset === 'numbered' ? `-${part}` : ''
  const file = `${fileName(family)}${number}`
  return {
    name: `${family.name}${number}`,
    characters: charactersToText(await charactersOf(regular)),
    regular: await write(`${file}-regular.woff`, regular),
    bold: await write(`${file}-bold.woff`, bold),
  }
}

async function readSlice(family: FontFamily, part: string, weight: Weight): Promise<Uint8Array> {
  const short = family.package.replace('@fontsource/', '')
  const fileIn = (weight: Weight) =>
    packaged(family.package, `files/${short}-${part}-${weights[weight]}-normal.woff`)
  const woff = await readFile(existsSync(fileIn(weight)) ? fileIn(weight) : fileIn('regular')) // symbols have one weight
  return family.enlarged === 1 ? woff : enlargedFont(woff, family.enlarged)
}

/** What the file really holds: the lists of the packages promise more. */
async function charactersOf(woff: Uint8Array): Promise<Iterable<number>> {
  const { Blob, Face } = await openHarfBuzz()
  return new Face(new Blob(fontFromWoff(woff))).collectUnicodes()
}

async function write(file: string, bytes: Uint8Array): Promise<FontFile> {
  await writeFile(new URL(file, fresh), bytes)
  return { file, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 8) }
}

/** Everything on which the result depends: these scripts, and the versions of the packages. */
async function inputs(): Promise<string> {
  const names = [
    'make-fonts',
    'font-table',
    'merged-face',
    'enlarge-font',
    'font-licenses',
    '../../src/core/text/characters',
  ]
  const packages = [primary, ...families].map((font) => packaged(font.package, 'package.json'))
  const files = [...names.map((name) => new URL(`${name}.ts`, import.meta.url)), ...packages]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function lastMade(): Promise<string | null> {
  const text = await readFile(new URL('fonts.json', out), 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text).made
}

function packaged(name: string, file: string): URL {
  return new URL(`node_modules/${name}/${file}`, root)
}
