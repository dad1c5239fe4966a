import { globSync, readFileSync } from 'node:fs'
import { proseOf } from './prose.ts'
import { ownRhythm, type Rhythm, rhythmOf } from './rhythm.ts'

const docs = new URL('../../content/docs/', import.meta.url).pathname

/** Pages of definitions alone. */
const definitions = ['reference/glossary.mdx']

/** Every page of the guide with the rhythm of its prose; those with little prose as one. */
export function pagesToMeasure(): { page: string; rhythm: Rhythm }[] {
  const pages = globSync('**/*.mdx', { cwd: docs })
    .filter((page) => !definitions.includes(page))
    .sort()
    .map((page) => ({ page, sentences: proseOf(readFileSync(docs + page, 'utf8')) }))
    .map(({ page, sentences }) => ({ page, sentences, rhythm: rhythmOf(sentences) }))
  const own = pages.filter(({ rhythm }) => rhythm.words >= ownRhythm)
  const small = pages.filter(({ rhythm }) => rhythm.words < ownRhythm)
  const together = rhythmOf(small.flatMap(({ sentences }) => sentences))
  return [...own, { page: `${small.map(({ page }) => page).join(' + ')}`, rhythm: together }]
}
