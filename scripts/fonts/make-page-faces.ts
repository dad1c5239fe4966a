import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const weights = { min: 400, max: 700 }
const features = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum']
const from = new URL('../../node_modules/@fontsource-variable/literata/', import.meta.url)
const to = new URL('../../src/styles/literata/', import.meta.url)

/**
 * Writes src/styles/literata/: the face of the pages, as its package has it, with the weights and the features that pages
 * use. That is two thirds of the bytes, in what everybody waits for first.
 */
export async function makePageFaces(): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const style of ['wght.css', 'wght-italic.css']) await makeStyle(style)
}

async function makeStyle(name: string): Promise<void> {
  const css = await readFile(new URL(name, from), 'utf8')
  await Promise.all(css.split('\n\n').map(makeFace))
  const narrower = css.replaceAll('font-weight: 200 900', `font-weight: ${weights.min} ${weights.max}`)
  await writeFile(new URL(name, to), narrower.replaceAll('./files/', './'))
}

async function makeFace(rule: string): Promise<void> {
  const file = /url\(\.\/files\/([^)]+)\)/.exec(rule)?.[1]
  const ranges = /unicode-range: ([^;]+)/.exec(rule)?.[1]
  if (!file || !ranges)
    throw new Error(`This rule of Literata has no file or no range of characters:\n${rule}`)
  const face = await subsetFont(await readFile(new URL(`files/${file}`, from)), charactersIn(ranges), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    variationAxes: { wght: weights },
  })
  await writeFile(new URL(file, to), face)
}

/** `U+20AC,U+2000-206F` as the characters themselves. */
function charactersIn(ranges: string): string {
  return ranges
    .split(',')
    .map((range) => range.replace(/^\s*U\+/, '').split('-'))
    .flatMap(([first = '', last = first]) =>
      codesBetween(Number.parseInt(first, 16), Number.parseInt(last, 16)),
    )
    .map((code) => String.fromCodePoint(code))
    .join('')
}

function codesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
