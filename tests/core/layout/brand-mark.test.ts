import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readPrintWords, readTopics } from '../../../src/content/read-content.ts'
import { brandMark, markOn, markWidth } from '../../../src/core/layout/brand-mark.ts'
import type { Mark, PagedDocument } from '../../../src/core/layout/page.ts'
import { cardsOf } from '../../../src/core/prints/card-deck.ts'
import { layOutCards } from '../../../src/core/prints/lay-out-cards.ts'
import { layOutHandout } from '../../../src/core/prints/lay-out-handout.ts'
import { layOutPocket } from '../../../src/core/prints/lay-out-pocket.ts'
import { layOutPoster } from '../../../src/core/prints/lay-out-poster.ts'
import { threePoster } from '../../../src/core/prints/posters.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'
import { textsOfPrints } from '../../../src/core/prints/texts-of-prints.ts'
import { blank } from '../formats/pdf/works.ts'

const prints = readPrintWords()
const topics = readTopics()
const { faces } = await (await nodeFonts()).facesFor(textsOfPrints(prints, topics, 'en'), 'en')
const { a4 } = sheetSizes
const upright = { faces, language: 'en', ...a4 }
const cards = cardsOf(topics, 'en').slice(0, 8)
const asCards = { ...upright, title: 'Cards', site: 'Start', sheet: a4, sides: 'long' } as const

/** The curves of a drawing without its place and its size: how far each point lies along the drawing, in hundredths. */
function shapeOf(d: string): string {
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
  const across = numbers.filter((_, index) => index % 2 === 0)
  const [least, most] = [Math.min(...across), Math.max(...across)]
  return across.map((x) => Math.round(((x - least) / (most - least)) * 20)).join(' ')
}

function paths(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.kind === 'turned' ? paths(mark.marks) : mark.kind === 'path' ? [mark.d] : [],
  )
}

const documents: readonly (readonly [string, PagedDocument])[] = [
  ['cards', layOutCards(cards, asCards)],
  ['a poster', layOutPoster(threePoster(prints.steps, prints, 'en'), upright)],
  ['the hand-out', layOutHandout(prints, [], upright)],
  ['the pocket sheet', layOutPocket(prints, [], { ...upright, width: a4.height, height: a4.width })],
  ['a blank paper', (await blank('coach-client')).document],
]

it.each(documents)('%s carries the mark of the house on every page', (_, { pages }) => {
  const voice = shapeOf(brandMark.voice)
  const marked = pages.map(({ marks }) => paths(marks).some((d) => shapeOf(d) === voice))
  expect(marked).toEqual(pages.map(() => true))
})

it.each(['public/favicon.svg'])('%s shows the same drawing', (file) => {
  const svg = readFileSync(file, 'utf8')
  expect(svg.split(brandMark.voice)).toHaveLength(3)
  expect(svg).toContain(brandMark.shared)
})

it('stands where it was put, as high and as wide as it says', () => {
  const numbers = markOn(100, 50, 12).flatMap(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)])
  const x = numbers.map(([, one]) => Number(one))
  const y = numbers.map(([, , other]) => Number(other))
  expect(Math.abs(Math.min(...x) - 100)).toBeLessThan(0.5)
  expect(Math.abs(Math.max(...x) - 100 - markWidth(12))).toBeLessThan(0.5)
  expect(Math.min(...y)).toBeCloseTo(50, 0)
  expect(Math.max(...y)).toBeCloseTo(62, 0)
})
