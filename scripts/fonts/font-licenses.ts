import { readFile, writeFile } from 'node:fs/promises'
import { families, primary } from './font-table.ts'

/** Writes LICENSES.txt beside the fonts: whose they are, and the licence that all of them have. */
export async function writeFontLicenses(folder: URL): Promise<void> {
  const literata = await readFile(packaged(primary.package, 'LICENSE_FONT'), 'utf8')
  const [own = '', ...licence] = literata.split('\n\n')
  const others = await Promise.all(families.map(({ package: name }) => attribution(name)))
  const owners = [`Literata: ${own.trim()}`, ...others].join('\n')
  await writeFile(new URL('LICENSES.txt', folder), `${owners}\n\n${licence.join('\n\n').trim()}\n`)
}

async function attribution(name: string): Promise<string> {
  const { family, license } = JSON.parse(await readFile(packaged(name, 'metadata.json'), 'utf8'))
  if (license.type !== 'OFL-1.1')
    throw new Error(`${name} is under ${license.type}. LICENSES.txt holds only the OFL 1.1; add its licence.`)
  return `${family}: ${license.attribution}`
}

function packaged(name: string, file: string): URL {
  return new URL(`../../node_modules/${name}/${file}`, import.meta.url)
}
