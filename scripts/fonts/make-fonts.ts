import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { type FontFamily, families, primary } from '../../src/content/font-table.ts'
import type { Catalogue, Family, FontFile, Slice } from '../../src/core/text/catalogue.ts'
import { charactersFromText, charactersToText } from '../../src/core/text/characters.ts'
import { charactersOf } from './characters-of.ts'
import { writeFontLicenses } from './font-licenses.ts'
import { mergedFace } from './merged-face.ts'
import { facePartsOf, fontFileName, readPart } from './read-part.ts'

/** Writes public/fonts/ from the packages of fonts: the files that papers are made with, and fonts.json, which lists them. */
const root = new URL('../../', import.meta.url)
const out = new URL('public/fonts/', root)
const fresh = new URL('.cache/fonts/', root) // moved when all is there, so that nobody meets half a set

/** Makes the files again when something on which they depend is new. */
export async function makeFonts(): Promise<void> {
  const made = await inputs()
  if ((await lastMade()) === made) console.log('Fonts: nothing changed.')
  else await makeAll(made)
}

async function makeAll(made: string): Promise<void> {
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
  const slices = await Promise.all((await facePartsOf(family)).map((part) => makeSlice(family, part)))
  const characters = slices.flatMap((slice) => [...charactersFromText(slice.characters)])
  return {
    name: family.name,
    scripts: family.scripts,
    languages: family.languages,
    rows: charactersToText(charactersIn(family.called, characters).map((code) => code >> 8)),
    slices: await write(`${fontFileName(family)}.json`, Buffer.from(JSON.stringify(slices))),
  }
}

function charactersIn(pattern: RegExp, characters: readonly number[]): readonly number[] {
  return characters.filter((code) => pattern.test(String.fromCodePoint(code)))
}

async function makeSlice(family: FontFamily, part: string): Promise<Slice> {
  const [regular, bold] = [await readPart(family, part, 'regular'), await readPart(family, part, 'bold')]
  const number = family.part.kind === 'numbered' ? `-${part}` : ''
  const file = `${fontFileName(family)}${number}`
  return {
    name: `${family.name}${number}`,
    characters: charactersToText(charactersIn(family.letters, await charactersOf(regular))),
    regular: await write(`${file}-regular.woff`, regular),
    bold: await write(`${file}-bold.woff`, bold),
  }
}

async function write(file: string, bytes: Uint8Array): Promise<FontFile> {
  await writeFile(new URL(file, fresh), bytes)
  return { file, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 8) }
}

/** Everything on which the result depends: these scripts, and the versions of the packages. */
async function inputs(): Promise<string> {
  const names = [
    'make-fonts',
    '../../src/content/font-table',
    'merged-face',
    'read-part',
    'characters-of',
    'enlarge-font',
    'font-licenses',
    'font-names',
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
