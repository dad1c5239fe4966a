import { describe, expect, it } from 'vitest'
import { aPaper, pagesOf, textMarks, words } from './a-page.ts'

const long = 'Mariana-Cristina of the department that looks after the harbour and all of its ships'

/** The marks of the lines that have these letters, in the order of drawing. */
function marksOf(voices: readonly (readonly [string, string])[], part: string) {
  const blocks = [
    { kind: 'voices', voices: voices.map(([name, text]) => ({ name, blocks: [words(text)] })) },
  ] as const
  const { pages } = pagesOf(aPaper(blocks))
  return pages.flatMap(textMarks).filter(({ line }) => line.text.includes(part))
}

describe('answers side by side', () => {
  it('begin at one height, also when one name takes more lines than the other', () => {
    const [maya, other] = marksOf(
      [
        ['Maya', 'Aaa'],
        [long, 'Aab'],
      ],
      'Aa',
    )
    expect(maya?.y).toBe(other?.y)
  })

  it('begin below the longest name', () => {
    const answers = marksOf(
      [
        ['Maya', 'Aaa'],
        [long, 'Aab'],
      ],
      'Aa',
    )
    const name = marksOf(
      [
        ['Maya', 'Aaa'],
        [long, 'Aab'],
      ],
      'ships',
    )
    expect(name).toHaveLength(1)
    expect(answers[0]?.y).toBeGreaterThan(name[0]?.y ?? Number.POSITIVE_INFINITY)
  })

  it('have their names at one height', () => {
    const [one, other] = marksOf(
      [
        ['Naa', 'x'],
        ['Nab', 'y'],
      ],
      'Na',
    )
    expect(one?.y).toBe(other?.y)
    expect(one?.x).toBeLessThan(other?.x ?? 0)
  })

  it('stand in equal columns', () => {
    const three = marksOf(
      [
        ['Naa', 'x'],
        ['Nab', 'y'],
        ['Nac', 'z'],
      ],
      'Na',
    ).map(({ x }) => x)
    const [first = 0, second = 0, third = 0] = three
    expect(third - second).toBeCloseTo(second - first)
  })
})

it('short answers of many people keep the rows of their names level', () => {
  const people = [
    ['Naa', 'x'],
    [`Nab ${long}`, 'y'],
    ['Nac', 'x'],
    ['Nad', 'y'],
    ['Nae', 'x'],
    ['Naf', 'y'],
  ] as const
  const heights = ['x', 'y'].map((answer) => marksOf(people, answer).map(({ y }) => y))
  expect(heights[0]).toHaveLength(3)
  expect(heights[0]).toEqual(heights[1])
})
