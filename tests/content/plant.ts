import { expect } from 'vitest'
import { contentMistakes } from '../../scripts/content/content-mistakes.ts'
import { sayMistake } from '../../src/content/content-file.ts'
import { readTexts } from '../../src/content/read-content.ts'

/** The real content with one piece of one file written otherwise, and where the mistake should be found. */
export interface Plant {
  readonly file: string
  readonly before: string
  readonly after: string
  readonly at: string // what stands at the place that should be told
}

const texts = readTexts()

/** What the check says of a planted mistake. */
export function mistakesOf(plant: Omit<Plant, 'at'>): readonly string[] {
  const others = [...texts].filter(([file]) => !file.startsWith('content/examples/')) // most of the text, and clean
  return contentMistakes(new Map([...others, [plant.file, planted(plant)]])).map(sayMistake)
}

/** `file:line:column` of the place that should be told. */
function placeOf(plant: Plant): string {
  const [before = '', ...after] = planted(plant).split(plant.at)
  if (after.length === 0) throw new Error(`${plant.file} doesn’t hold ${plant.at}. Point somewhere else.`)
  const lines = before.split('\n')
  return `${plant.file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

function planted({ file, before, after }: Omit<Plant, 'at'>): string {
  const text = texts.get(file) ?? ''
  if (!text.includes(before)) throw new Error(`${file} no longer holds ${before}. Plant another mistake.`)
  return text.replace(before, after)
}

/** A name for the mistake, what is replaced by what, where it should be found, and a piece of what is said. */
export type Row = readonly [name: string, before: string, after: string, at: string, says: string]

/** The mistake is told at its place, in these words. */
export function expectToBeNamed(file: string, [, before, after, at, says]: Row): void {
  const plant: Plant = { file, before, after, at }
  const told = mistakesOf(plant).find((one) => one.startsWith(`${placeOf(plant)} `))
  expect(told, `of ${mistakesOf(plant).join('\n')}`).toContain(says)
}
