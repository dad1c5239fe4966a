import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../scripts/papers/measured/mark-box.ts'
import type { PagedDocument } from '../../../src/core/layout/page.ts'
import type { Block } from '../../../src/core/paper/paper.ts'
import { alliance, paperOf } from '../paper/a-form.ts'
import {
  aPaper,
  outside,
  overlaps,
  pagesOf,
  prose,
  readIn,
  tagsWith,
  textMarks,
  textOf,
  voicesOf,
  words,
} from './a-page.ts'

const question = (blocks: readonly Block[]): Block => ({
  kind: 'question',
  text: 'A question',
  prompt: '',
  blocks,
})
const section = (blocks: readonly Block[]): Block => ({ kind: 'section', text: 'A section', why: '', blocks })
const count = (text: string) => text.length - text.replaceAll('z', '').length
const lettersOf = (document: PagedDocument) => count(readIn(document.root, document)) // not what only stands again
const bodyLines = (document: PagedDocument) =>
  document.pages.map((page) => textMarks(page).filter(({ line }) => line.text.startsWith('z')))

const hardPapers: readonly (readonly [string, readonly Block[]])[] = [
  ['a very long answer', [words(prose(6000))]],
  ['a word of 20,000 letters', [words('z'.repeat(20_000))]],
  ['two people who wrote a lot', [question([voicesOf(2, 2500)])]],
  [
    'three people, of whom one wrote a lot',
    [
      question([
        {
          kind: 'voices',
          voices: [
            ...voicesOf(2, 5).voices,
            {
              name: 'z'.repeat(400),
              blocks: [words(prose(900)), { kind: 'list', items: [prose(80), prose(3)] }],
            },
          ],
        },
      ]),
    ],
  ],
  ['twelve people with 12,000 letters each', [question([voicesOf(12, 2300)])]],
  ['twelve people who said little', [question([voicesOf(12, 4)])]],
  ['headings without end', Array.from({ length: 60 }, () => section([question([words(prose(30))])]))],
  [
    'a heading longer than a page',
    [section([{ kind: 'question', text: prose(3000), prompt: prose(20), blocks: [] }])],
  ],
  [
    'a table',
    [
      {
        kind: 'table',
        head: ['z', 'zz', 'zzz'],
        rows: Array.from({ length: 60 }, () => [prose(3), prose(60), '']),
      },
    ],
  ],
]

describe.each(hardPapers)('%s', (_name, blocks) => {
  const document = pagesOf(aPaper(blocks))

  it('stays within the margins', () => {
    expect(document.pages.flatMap((page) => outside(page))).toEqual([])
  })

  it('never writes one text over another', () => {
    expect(document.pages.flatMap(overlaps)).toEqual([])
  })

  it('is all there', () => {
    expect(lettersOf(document)).toBe(count(JSON.stringify(blocks)))
  })
})

describe.each(['lines', 'fields', 'nothing'] as const)('a form with %s for its gaps', (gaps) => {
  it.each([
    ['a4', 'standard'],
    ['a4', 'large'],
    ['letter', 'standard'],
    ['letter', 'large'],
  ] as const)('fits %s in %s print, blank or not, from either side', (sheet, edition) => {
    for (const paper of [paperOf(null), paperOf(null, 'ar'), paperOf(alliance())]) {
      const { pages } = pagesOf(paper, { gaps, sheet, edition })
      const edge = paper.arrangement === 'rows' ? 10 : 16.9
      expect(pages.flatMap((page) => outside(page, edge))).toEqual([])
      expect(pages.flatMap(overlaps)).toEqual([])
    }
  })
})

describe('a paragraph', () => {
  it.each(Array.from({ length: 24 }, (_, index) => 470 + 9 * index))(
    'of %i words leaves no line alone',
    (count) => {
      for (const lines of bodyLines(pagesOf(aPaper([words(prose(count))])))) expect(lines.length).not.toBe(1)
    },
  )

  it.each(Array.from({ length: 30 }, (_, index) => index))(
    'after %i lines begins with its heading',
    (count) => {
      const before = Array.from({ length: count }, () => words('x'))
      const { pages } = pagesOf(aPaper([...before, ...before, section([question([words(prose(200))])])]))
      const page = pages.find((one) => textOf(one).includes('A section'))
      expect(page && textOf(page)).toMatch(/A section\nA question\nz.*\nz/)
    },
  )
})

describe('voices', () => {
  it('begin at one height and are equally wide for two people', () => {
    const [page] = pagesOf(aPaper([voicesOf(2, 60)])).pages
    const lines = page ? textMarks(page).filter(({ line }) => line.text.startsWith('z')) : []
    const [left, right] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ x }) => x))]
    const rules = page?.marks.filter((mark) => mark.kind === 'rule' && mark.thickness === 1).map(boxOf) ?? []
    expect(lines.filter(({ x }) => x === left)[0]?.y).toBe(lines.filter(({ x }) => x === right)[0]?.y)
    expect(new Set(rules.map((box) => Math.round(box.right - box.left))).size).toBe(1)
    expect(rules).toHaveLength(2)
  })

  it('are read one after the other', () => {
    const document = pagesOf(aPaper([voicesOf(2, 300)]))
    const read = tagsWith('Sect', document.root).map((tag) => readIn(tag, document))
    expect(read.map((text) => text.slice(0, 10))).toEqual(['Person 1 z', 'Person 2 z'])
    expect(read[0]?.replaceAll(' ', '')).toBe(`Person1${prose(300).replaceAll(' ', '')}`)
  })

  it('have a name beside each answer when there are twelve', () => {
    const document = pagesOf(aPaper([voicesOf(12, 40)]))
    const marks = document.pages.flatMap(textMarks)
    for (const name of marks.filter(({ line }) => line.text.startsWith('Person'))) {
      expect(
        marks.some(({ line, x, y }) => line.text.startsWith('z') && x > name.x && Math.abs(y - name.y) < 1),
      ).toBe(true)
    }
  })
})

it('things to choose from stay on one page', () => {
  const labels = Array.from({ length: 4 }, (_, index) => `${index} ${'long '.repeat(14).trim()}`)
  const options: Block = {
    kind: 'options',
    many: false,
    options: labels.map((label) => ({ id: label, label, chosen: false })),
  }
  const torn = Array.from({ length: 40 }, (_, lines) => lines).filter((lines) => {
    const before = Array.from({ length: lines }, () => words('x'))
    const { pages } = pagesOf(aPaper([...before, options, ...before.slice(-20)]))
    return pages.filter((page) => textMarks(page).some(({ line }) => line.text.includes('long'))).length > 1
  })
  expect(torn).toEqual([])
})

describe('an almost empty last page', () => {
  it('is saved where smaller spaces allow it', () => {
    const many = Array.from({ length: 31 }, () => words('x'))
    const counts = [0, 1].map((more) => pagesOf(aPaper([...many, ...many.slice(0, more + 2)])).pages.length)
    expect(counts).toEqual([1, 1])
  })
})

describe('an outline', () => {
  it('leads to the title and to every section', () => {
    const { bookmarks } = pagesOf(paperOf(null))
    expect(bookmarks.map(({ level, text }) => [level, text])).toEqual([
      [1, 'Our alliance'],
      [2, 'Our work'],
      [2, 'Our rhythm'],
      [2, 'Agreed'],
    ])
    expect(bookmarks.map(({ page }) => page)).toEqual(bookmarks.map(({ page }) => page).toSorted())
  })

  it('never leaves out a level of headings', () => {
    const { root } = pagesOf(paperOf(null))
    const levels: number[] = []
    const walk = ({ role, children }: typeof root): void => {
      if (/^H\d$/.test(role)) levels.push(Number(role[1]))
      children.forEach(walk)
    }
    walk(root)
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })
})
