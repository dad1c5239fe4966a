import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../src')
const faces = globSync('styles/literata/*.css', { cwd: source }).map((file) => read(file))
const styles = globSync('**/*.{css,astro}', { cwd: source, exclude: (path) => path.endsWith('literata') })

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8')
}

describe('the face of the pages', () => {
  it('stands upright and in italics, in seven parts each', () => {
    expect(faces.map((css) => css.match(/@font-face/g)?.length)).toEqual([7, 7])
  })

  it('has the weights from regular to bold, and says so', () => {
    const said = faces.flatMap((css) => [...css.matchAll(/font-weight: ([^;]+)/g)].map(([, range]) => range))
    expect(new Set(said)).toEqual(new Set(['400 700']))
  })

  it('has every weight that a style asks for', () => {
    const asked = styles.flatMap((file) =>
      [...read(file).matchAll(/font-weight: (\d+)/g)].map(([, weight]) => weight),
    )
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((weight) => Number(weight) < 400 || Number(weight) > 700)).toEqual([])
  })

  it('has every kind of figure and letter that a style asks for', () => {
    const asked = styles.flatMap((file) =>
      [...read(file).matchAll(/font-(?:variant|feature)[^;]*/g)].map(([rule]) => rule),
    )
    expect(new Set(asked)).toEqual(new Set(['font-variant-numeric: tabular-nums']))
  })
})
