import { describe, expect, it } from 'vitest'
import type { PathMark } from '../../../src/core/layout/page.ts'
import type { Block, Picture, Series } from '../../../src/core/paper/paper.ts'
import {
  aPaper,
  type Box,
  boxOf,
  faces,
  outside,
  overlaps,
  pagesOf,
  readIn,
  tagsWith,
  textMarks,
  textOf,
  voicesOf,
  words,
} from './a-page.ts'

const same = [2, 3, 3, 5]

function pictureOf(series: readonly Series[], days = 4): Picture {
  const labels = Array.from({ length: days }, (_, index) => `${index + 1} March 2026`)
  return { kind: 'picture', alt: 'Numbers', labels, steps: 5, series }
}

const people = (count: number, values: Series['values'] = same): readonly Series[] =>
  Array.from({ length: count }, (_, person) => ({ name: `Name ${person + 1}`, person, values }))

function pathsOf(series: readonly Series[]): readonly PathMark[] {
  const marks = pagesOf(aPaper([pictureOf(series)])).pages.flatMap((page) => page.marks)
  return marks.filter((mark) => mark.kind === 'path')
}

/** The lines of the people of a picture, without the samples beside their names. */
function linesOf(series: readonly Series[]): readonly PathMark[] {
  return pathsOf(series).filter((mark) => mark.fill === null && widthOf(boxOf(mark)) > 200)
}

const heightOf = ({ top, bottom }: Box) => bottom - top
const widthOf = ({ left, right }: Box) => right - left
const middleOf = ({ top, bottom }: Box) => (top + bottom) / 2

it('shows a line for each person, also when all gave the same numbers', () => {
  const lines = linesOf(people(3))
  const [first = 0, second = 0, third = 0] = lines.map((line) => middleOf(boxOf(line)))
  expect(second - first).toBeGreaterThan(2)
  expect(third - second).toBeGreaterThan(2)
})

it('keeps the lines of many people within a fraction of a step of their numbers', () => {
  const lines = linesOf(people(6))
  const middles = lines.map((line) => middleOf(boxOf(line)))
  const [step = 0] = lines.map((line) => (boxOf(line).bottom - boxOf(line).top) / 3) // from 2 to 5
  expect(lines).toHaveLength(6)
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(step / 2)
})

describe('the look of a line', () => {
  /** What is left of a look on a grey print: how long the pieces of the line are, and the sign. */
  function greyLookOf(one: Series): string {
    const [line, sign] = pathsOf([one])
    const strokes = line?.d.match(/M/g)?.length
    const corners = sign?.d.replaceAll(/[^MLCZ]/g, '')
    const tip = sign?.d.split(/[MLCZ ]/)[1] === sign?.d.split(/[MLCZ ]/)[5] ? 'upright' : 'leaning'
    return [strokes, line?.thickness, corners, tip, sign?.fill === 'paper' ? 'hollow' : 'full'].join(' ')
  }

  it('differs without its colour for six people, and for all together', () => {
    const all = [...people(6), { name: 'All of us', person: null, values: same }]
    expect(new Set(all.map(greyLookOf)).size).toBe(7)
  })

  it('belongs to the person, whoever else has answered', () => {
    const [, second] = people(2)
    if (!second) throw new Error('there are two people')
    const alone = linesOf([second])[0]
    const among = linesOf(people(2))[1]
    expect(alone?.stroke).toBe('other')
    expect(alone?.stroke).toBe(among?.stroke)
    expect(greyLookOf(second)).not.toBe(greyLookOf({ ...second, person: 0 }))
  })

  it('goes through every number, in pieces too', () => {
    const [whole, dashed] = linesOf(people(2))
    if (!whole || !dashed) throw new Error('there are two lines')
    expect(widthOf(boxOf(dashed))).toBeGreaterThan(widthOf(boxOf(whole)) - 3)
    expect(heightOf(boxOf(dashed))).toBeGreaterThan(heightOf(boxOf(whole)) - 3)
  })
})

describe('the names above the lines', () => {
  it('stand apart by what their script needs', () => {
    const tall = {
      ...faces,
      regular: faces.regular.map((face) => ({ ...face, ascent: 1500, descent: -700 })),
    }
    const long = people(2).map((one) => ({ ...one, name: `Naa ${'long '.repeat(30)}` }))
    const { pages } = pagesOf(aPaper([pictureOf(long)]), { faces: tall })
    const ys = pages.flatMap(textMarks).flatMap(({ line, y }) => (/Naa|long/.test(line.text) ? [y] : []))
    const steps = ys.slice(1).map((y, index) => y - (ys[index] ?? 0))
    expect(ys.length).toBeGreaterThan(3)
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(9.5 * 2.2 - 0.01)
  })

  it('stay on the paper, however long they are', () => {
    const long = people(6).map((one) => ({ ...one, name: 'z'.repeat(300) }))
    const { pages } = pagesOf(aPaper([pictureOf(long)]))
    expect([...pages.flatMap(outside), ...pages.flatMap(overlaps)]).toEqual([])
  })
})

describe('more people than lines can be told apart', () => {
  const document = pagesOf(aPaper([pictureOf(people(12, [2, null, 3, 5]))]))

  it('are shown as a table with a row for each', () => {
    const rows = tagsWith('TR', document.root).map((row) => readIn(row, document))
    expect(rows[0]).toBe('1 March 2026 2 March 2026 3 March 2026 4 March 2026')
    expect(rows.slice(1)).toEqual(people(12).map(({ name }) => `${name} 2 – 3 5`))
    expect(tagsWith('TH', document.root).filter(({ scope }) => scope === 'Row')).toHaveLength(12)
  })

  it('are shown so when one of them answered alone', () => {
    const { root } = pagesOf(aPaper([pictureOf(people(12).slice(9, 10))]))
    expect(tagsWith('Table', root)).toHaveLength(1)
  })

  it('have as many tables as their days ask for', () => {
    const values = Array.from({ length: 20 }, () => null)
    const many = pagesOf(aPaper([pictureOf(people(8, values), 20)]))
    const read = readIn(many.root, many)
    expect([...many.pages.flatMap(outside), ...many.pages.flatMap(overlaps)]).toEqual([])
    for (let day = 1; day <= 20; day++) expect(read).toContain(`${day} March 2026`)
    expect(read.match(/–/g)).toHaveLength(8 * 20)
  })
})

it('a picture stays with its question and the answers of now', () => {
  const scale: Block = { kind: 'scale', steps: 5, low: 'Low', high: 'High', value: 4 }
  const voices = voicesOf(5, 1).voices.map(({ name }) => ({ name, blocks: [scale] }))
  const blocks: readonly Block[] = [{ kind: 'voices', voices }, pictureOf(people(5))]
  const question: Block = { kind: 'question', text: 'A question', prompt: '', blocks }
  const torn = Array.from({ length: 40 }, (_, lines) => lines).filter((lines) => {
    const before = Array.from({ length: lines }, () => words('x'))
    const { pages } = pagesOf(aPaper([...before, question, ...before.slice(-20)]))
    const texts = pages.map(textOf)
    return texts.filter((text) => /A question|Person|High|Name|March/.test(text)).length > 1
  })
  expect(torn).toEqual([])
})
