import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../scripts/measures/house/figures.ts'
import { longFunctions } from '../../../scripts/measures/house/functions.ts'
import { overLimit, tightened } from '../../../scripts/measures/house/limits.ts'
import { severalThings, topNames } from '../../../scripts/measures/house/names.ts'

const file = (path: string, text: string) => ({ path, text })
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n')

describe('a name stands for several things', () => {
  const severalIn = (...texts: readonly string[]) => [
    ...severalThings(topNames(texts.map((text, place) => file(`${place}.ts`, text)))),
  ]

  it.each([
    ['functions', 'export function place() {}', 'function place() {}'],
    ['types', 'interface place {}', 'export type place = string'],
    ['a value and a function', 'const place = 1', 'async function place() {}'],
    ['what is taken out of an object', 'const { place } = {}', 'const [place] = []'],
    ['a class', 'class place {}', 'const place = 1'],
  ])('when two files define it: %s', (_what, one, other) => {
    expect(severalIn(one, other)).toEqual([['place', ['0.ts', '1.ts']]])
  })

  it.each([
    ['in one file', 'type place = string\nconst place = 1', ''],
    ['within a function', 'function one() { const place = 1 }', 'const place = 1'],
    ['when it is only handed on', "export { place } from './1.ts'", 'export const place = 1'],
    ['when the framework asks for it', 'interface Props {}', 'interface Props {}'],
  ])('not %s', (_what, one, other) => {
    expect(severalIn(one, other)).toEqual([])
  })
})

describe('a function is too long', () => {
  const longIn = (text: string) => longFunctions([file('a.ts', text)]).map(({ name, lines }) => [name, lines])

  it.each([
    ['a function', `function long() {\n${lines(39, '  act()')}\n}`, 'long'],
    ['an arrow', `const long = () => {\n${lines(39, '  act()')}\n}`, 'long'],
    ['a method', `const one = {\n long() {\n${lines(39, '  act()')}\n}}`, 'long'],
    [
      'one that makes functions',
      `function long() {\n return {\n${lines(37, '  act: () => {},')}\n}\n}`,
      'long',
    ],
  ])('from 41 lines on: %s', (_what, text, name) => {
    expect(longIn(text)).toEqual([[name, 41]])
  })

  it('not with 40 lines, nor when what is long in it is a table', () => {
    expect(longIn(`function long() {\n${lines(38, '  act()')}\n}`)).toEqual([])
    expect(longIn(`function long() {\n  act()\n  return {\n${lines(80, "    one: 'two',")}\n  }\n}`)).toEqual(
      [],
    )
    expect(longIn(`const long = () => [\n${lines(80, '  1,')}\n]`)).toEqual([])
  })
})

describe('what is counted', () => {
  const found = figuresOf([
    file('src/builder/Builder.tsx', ''),
    file('src/review/a.ts', "import '../builder/Builder.tsx'"),
    file('src/core/text/b.ts', "import '../../../scripts/c.ts'\nimport './d.ts'"),
    file('src/core/text/d.ts', "import type {} from './b.ts'"),
    file('scripts/c.ts', ''),
  ])
  const figures = Object.fromEntries(found.map(({ id, value }) => [id, value]))

  it('are imports into builder, out of src, where nobody may look, and circles', () => {
    expect(figures).toMatchObject({ intoBuilder: 1, outOfSource: 1, forbidden: 2, circles: 1 })
  })

  it('is told when there is more of it than before, and its limit can only go down to its aim', () => {
    expect(overLimit({ intoBuilder: 1, outOfSource: 0, forbidden: 2, circles: 1 }, found)).toHaveLength(1)
    expect(tightened({ intoBuilder: 7, forbidden: 1 }, found)).toMatchObject({
      intoBuilder: 1,
      forbidden: 1,
      backUp: 0,
    })
  })

  it('has a limit below its aim that is never raised', () => {
    const names = { id: 'coreNames', what: 'names', value: 0.1, aim: 2, where: [] }
    expect(tightened({ coreNames: 0.1 }, [names])).toEqual({ coreNames: 0.1 })
  })
})
