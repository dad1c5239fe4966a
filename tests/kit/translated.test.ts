import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')

/** The paths that a file imports, and those that these import. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(/^(?:import|\} from)[^'\n]*'(\.[^']+\.tsx?)'/gm))
    reached(join(dirname(file), name), seen)
  return seen
}

const pages = globSync('pages/**/*.astro', { cwd: SOURCE }).flatMap((page) => {
  const text = readFileSync(join(SOURCE, page), 'utf8')
  return [...text.matchAll(/<(\w+) client:/g)].map(([, name = '']) => {
    const [, path = ''] = text.match(new RegExp(`import ${name} from '([^']+)'`)) ?? []
    return join(SOURCE, dirname(page), path)
  })
})

describe('what is drawn in the browser', () => {
  it('stands on some pages', () => {
    expect(pages.length).toBeGreaterThan(5)
  })

  it.each(pages)('survives a translation by the browser: %s', (page) => {
    expect(reached(page)).toContain(join(SOURCE, 'kit/translated.ts'))
  })
})
