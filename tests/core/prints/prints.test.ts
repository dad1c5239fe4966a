import { describe, expect, it } from 'vitest'
import type { PagedDocument } from '../../../src/core/layout/page.ts'
import { layOutHandout } from '../../../src/core/prints/lay-out-handout.ts'
import { layOutPocket } from '../../../src/core/prints/lay-out-pocket.ts'
import { layOutPoster, legible } from '../../../src/core/prints/lay-out-poster.ts'
import { questionsPoster, threePoster } from '../../../src/core/prints/posters.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'
import { say } from '../../../src/core/words/say.ts'
import { faces, prints, questions, topics } from './a-print-shop.ts'
import { textMarks } from './marks-of.ts'

function outside(document: PagedDocument): string[] {
  return document.pages.flatMap(({ width, height, marks }) =>
    textMarks(marks)
      .filter(
        ({ x, y, size, line }) =>
          x < 34 || x + (line.width * size) / 1000 > width - 34 || y - size < 0 || y > height - 20,
      )
      .map(({ line }) => line.text),
  )
}

describe('sheets', () => {
  const size = (width: number, height: number) => ({ faces, language: 'en', width, height })
  const { a3, tabloid, a4, letter } = sheetSizes
  const posters = {
    agreements: threePoster(prints.agreements, prints, 'en'),
    steps: threePoster(prints.steps, prints, 'en'),
    questions: questionsPoster(prints, topics, 'en'),
  }
  const all = [
    ['agreements on A3', layOutPoster(posters.agreements, size(a3.width, a3.height))],
    ['agreements on Tabloid', layOutPoster(posters.agreements, size(tabloid.width, tabloid.height))],
    ['steps on A3', layOutPoster(posters.steps, size(a3.width, a3.height))],
    ['steps on Tabloid', layOutPoster(posters.steps, size(tabloid.width, tabloid.height))],
    ['hand-out on A4', layOutHandout(prints, questions, size(a4.width, a4.height))],
    ['hand-out on Letter', layOutHandout(prints, questions, size(letter.width, letter.height))],
    ['pocket sheet on A4', layOutPocket(prints, questions, size(a4.height, a4.width))],
    ['pocket sheet on Letter', layOutPocket(prints, questions, size(letter.height, letter.width))],
  ] as const

  it.each(all)('%s is one page', (_name, document) => {
    expect(document.pages).toHaveLength(1)
  })

  it.each(all)('%s keeps 12 mm clear of the edges', (_name, document) => {
    expect(outside(document)).toEqual([])
  })

  it.each(all)('%s sets no line over another', (_name, document) => {
    const marks = textMarks(document.pages[0]?.marks.filter((mark) => mark.kind !== 'turned') ?? [])
    const over = marks.filter((one, index) =>
      marks.slice(index + 1).some((other) => {
        const apart = Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.8
        const beside =
          one.x + (one.line.width * one.size) / 1000 <= other.x ||
          other.x + (other.line.width * other.size) / 1000 <= one.x
        return !apart && !beside
      }),
    )
    expect(over.map(({ line }) => line.text)).toEqual([])
  })

  const hung = Object.entries(posters).flatMap(([name, poster]) =>
    Object.entries(sheetSizes).map(([sheet, { width, height }]) => ({ name, sheet, poster, width, height })),
  )

  it.each(hung)('the poster of $name on $sheet says every sentence in capitals of 20 mm or more', (one) => {
    const { pages } = layOutPoster(one.poster, size(one.width, one.height))
    const large = pages.flatMap(({ marks }) => textMarks(marks).filter((mark) => mark.size >= legible))
    const said = large.map(({ line }) => line.text.trim()).join(' ')
    expect(one.poster.sayings.filter(({ words }) => !said.includes(words))).toEqual([])
    expect(legible * 0.7).toBeGreaterThanOrEqual((20 * 72) / 25.4 - 0.01)
  })

  it.each(hung)(
    'the poster of $name on $sheet keeps clear of its edges, and no line lies on another',
    (one) => {
      const document = layOutPoster(one.poster, size(one.width, one.height))
      const ends = document.pages.flatMap(({ marks }) => {
        const lines = textMarks(marks).toSorted((above, below) => above.y - below.y)
        return lines.slice(1).filter((line, index) => line.y - line.size * 0.72 < (lines[index]?.y ?? 0))
      })
      expect(outside(document)).toEqual([])
      expect(ends.map(({ line }) => line.text)).toEqual([])
    },
  )

  it.each(hung)('the poster of $name on $sheet leaves no short word alone at its end', (one) => {
    const { pages } = layOutPoster(one.poster, size(one.width, one.height))
    const said = pages.flatMap(({ marks }) => textMarks(marks).filter((mark) => mark.size >= legible))
    const sentences = [...Map.groupBy(said, ({ tag }) => tag).values()]
    const uneven = sentences.filter((lines) => {
      const widths = lines.map(({ line }) => line.width)
      return (widths.at(-1) ?? 0) < Math.max(...widths) / 2
    })
    expect(uneven.map((lines) => lines.map(({ line }) => line.text))).toEqual([])
  })

  it('a pocket sheet has its cover at the bottom right and its second page behind it', () => {
    const [, pocket] = all[6]
    const marks = pocket.pages[0]?.marks ?? []
    const cover = textMarks(marks).find(({ line }) => line.text.startsWith('Before'))
    const turned = marks.find((mark) => mark.kind === 'turned')
    const second = textMarks(turned ? [turned] : []).find(({ line }) => line.text.startsWith('A designed'))
    expect(cover?.x).toBeGreaterThan(0.75 * a4.height)
    expect(second?.x).toBeLessThan(0.25 * a4.height)
  })

  it('a pocket sheet says where it is cut, and shows it with dashes', () => {
    const [, pocket] = all[6]
    const marks = pocket.pages[0]?.marks ?? []
    const word = textMarks(marks).find(({ line }) => line.text.trim() === say(prints.pocket.cut, 'en'))
    const dashes = marks.filter((mark) => mark.kind === 'path' && (mark.d.match(/M/g)?.length ?? 0) > 5)
    expect(Math.abs((word?.y ?? 0) - a4.width / 2)).toBeLessThan(6)
    expect(dashes).toHaveLength(2) // before the word and behind it
  })
})
