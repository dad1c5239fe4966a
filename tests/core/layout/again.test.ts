import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../scripts/papers/measured/mark-box.ts'
import type { Block, Voices } from '../../../src/core/paper/paper.ts'
import {
  aPaper,
  outside,
  overlaps,
  pagesOf,
  prose,
  readIn,
  textMarks,
  textOf,
  voicesOf,
  words,
} from './a-page.ts'

const gaps = (people: number): Voices => ({
  kind: 'voices',
  voices: voicesOf(people, 1).voices.map(({ name }, index) => ({
    name,
    blocks: [{ kind: 'gap', field: `f/p${index}`, label: 'x', shape: { kind: 'long', lines: 2 } }],
  })),
})
const signatures = (people: number): Voices => ({
  kind: 'voices',
  voices: voicesOf(people, 1).voices.map(({ name }, index) => ({
    name,
    blocks: [{ kind: 'gap', field: `s/p${index}`, label: 'x', shape: { kind: 'signature' } }],
  })),
})
const question = (...blocks: Block[]): Block => ({ kind: 'question', text: 'A question', prompt: '', blocks })
const section = (...blocks: Block[]): Block => ({ kind: 'section', text: 'A question', why: '', blocks })

const papers: readonly (readonly [string, Block])[] = [
  ['rows of answers', question(voicesOf(24, 30))],
  ['rows to write on', question(gaps(24))],
  ['places to sign', section(words('Agreed.', 'form'), signatures(40))],
  ['rows, one of which is longer than a page', question(voicesOf(5, 900))],
]

describe.each(papers)('%s', (_name, block) => {
  const document = pagesOf(aPaper([words(prose(40)), block]))

  it('have their question at the head of every page that they go on to', () => {
    expect(document.pages.length).toBeGreaterThan(1)
    for (const page of document.pages.slice(1)) {
      const [first] = textMarks(page)
        .toSorted((one, other) => one.y - other.y)
        .slice(1) // below the running head
      expect(first?.line.text).toBe('A question')
    }
  })

  it('have it read once', () => {
    expect(readIn(document.root, document).match(/A question/g)).toHaveLength(1)
  })

  it('stay within the margins and out of one another', () => {
    expect([...document.pages.flatMap(outside), ...document.pages.flatMap(overlaps)]).toEqual([])
  })
})

describe('the rows of a table', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index}`, prose(9)])
  const document = pagesOf(aPaper([{ kind: 'table', head: ['When', 'What'], rows }]))

  it('have their head again on every page', () => {
    expect(document.pages.length).toBeGreaterThan(1)
    for (const page of document.pages) expect(textOf(page)).toContain('When\nWhat')
  })

  it('have it read once', () => {
    expect(readIn(document.root, document).match(/When/g)).toHaveLength(1)
  })
})

it('a question too long for one line stands again as its beginning', () => {
  const long: Block = { ...question(voicesOf(24, 30)), text: `Naa ${prose(40)}` } as Block
  const [, second] = pagesOf(aPaper([long])).pages
  const again = second && textMarks(second).find(({ line }) => line.text.startsWith('Naa'))
  expect(again?.line.text).toMatch(/…$/)
  expect(again && second && boxOf(again).right).toBeLessThan(595.28 - 59)
})

describe('a row', () => {
  const name = 'Naa nab nac nad nae naf nag nah nai naj nak nal nam nan nao nap naq nar nas'

  it.each([
    ['a short answer', 12],
    ['an answer longer than a page', 1200],
  ])('with %s never has its name on two pages', (_said, count) => {
    const torn = Array.from({ length: 24 }, (_, index) => index * 2).filter((lines) => {
      const before = Array.from({ length: lines }, () => words('x'))
      const voices = voicesOf(5, count).voices.map((voice) => ({ ...voice, name }))
      const { pages } = pagesOf(aPaper([...before, question({ kind: 'voices', voices })]))
      const linesOn = (sign: RegExp) =>
        pages.map((page) => textMarks(page).filter(({ line }) => sign.test(line.text)).length)
      const [begun, ended] = [linesOn(/^Naa/), linesOn(/nas$/)]
      return begun.some((names, page) => names !== ended[page])
    })
    expect(torn).toEqual([])
  })

  it('is not the only one on a page when it is the last', () => {
    const alone = Array.from({ length: 40 }, (_, lines) => lines).filter((lines) => {
      const before = Array.from({ length: lines }, () => words('x'))
      const { pages } = pagesOf(aPaper([...before, question(voicesOf(12, 12)), ...before.slice(-20)]))
      return pages.some((page) => textOf(page).match(/Person/g)?.length === 1)
    })
    expect(alone).toEqual([])
  })
})
