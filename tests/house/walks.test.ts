import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('.github/WALKS.md', 'utf8')

/** The walks of the page: their titles, and the steps of each. */
const walks = page
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.split('\n', 1)[0] ?? '',
    shapes: [...part.matchAll(/ ≠ /g)].length,
    steps: [...part.matchAll(/^(\d+)\. `([^`:]+):([^`]+)`/gm)].map(
      ([, number = '', file = '', name = '']) => ({
        number: Number(number),
        file,
        name,
      }),
    ),
  }))
  .filter(({ steps }) => steps.length > 0)

const rows = /^\| ([^|]+) \| \d+ \| (\d+) \| \d+ \| (\d+) \|/gm

/** What the table says of each walk as it is now. */
const counted = [...page.matchAll(rows)].map(([, title = '', steps = '', shapes = '']) => {
  return `${title}: ${steps} steps, ${shapes} shapes`
})

describe('the walks through the code', () => {
  it('are the five of the table, with as many steps and shapes', () => {
    const found = walks.map(({ title, steps, shapes }) => {
      return `${title.charAt(0).toLowerCase()}${title.slice(1)}: ${steps.length} steps, ${shapes} shapes`
    })
    expect(found).toHaveLength(5)
    expect(counted).toEqual(found)
  })

  it.each(walks)('$title: its steps are numbered, and every function is in its file', ({ steps }) => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1))
    const missing = steps.filter(({ file, name }) => {
      const defined = new RegExp(String.raw`\b(function\*?|class|const) ${name}\b`)
      return !defined.test(readFileSync(file, 'utf8'))
    })
    expect(missing.map(({ file, name }) => `${file}:${name}`)).toEqual([])
  })
})
