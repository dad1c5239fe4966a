import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readTopics } from '../../../src/content/read-content.ts'
import type { Mark, PagedDocument, TextMark } from '../../../src/core/layout/page.ts'
import { cardsOf } from '../../../src/core/prints/card-deck.ts'
import { layOutCards } from '../../../src/core/prints/lay-out-cards.ts'
import { layOutHandout } from '../../../src/core/prints/lay-out-handout.ts'
import { layOutPocket } from '../../../src/core/prints/lay-out-pocket.ts'
import { layOutPoster } from '../../../src/core/prints/lay-out-poster.ts'
import { printsSchema } from '../../../src/core/prints/prints.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'
import { textsOfPrints } from '../../../src/core/prints/texts-of-prints.ts'
import { say } from '../../../src/core/words/say.ts'

const prints = printsSchema.parse(parse(readFileSync('content/prints.yaml', 'utf8')))
const topics = readTopics()
const { faces } = await (await nodeFonts()).facesFor(textsOfPrints(prints, topics, 'en'), 'en')
const questions = prints.questions.ids.map((id) => {
  const found = topics.flatMap((topic) => topic.questions).find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return say(found.prompt, 'en')
})
const cards = cardsOf(topics, 'en')
const options = { faces, language: 'en', title: 'Question cards', site: 'Before We Begin' }
const deck = layOutCards(cards, { ...options, sheet: sheetSizes.a4, flip: 'long' })

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'turned' ? flat(mark.marks) : [mark]))
const textMarks = (marks: readonly Mark[]): TextMark[] => flat(marks).filter((mark) => mark.kind === 'text')
const wordsOf = (marks: readonly Mark[]): string =>
  textMarks(marks)
    .map(({ line }) => line.text.trim())
    .join(' ')

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

describe('cards', () => {
  it('give every question a front', () => {
    const fronts = deck.pages
      .filter((_, index) => index % 2 === 0)
      .map(({ marks }) => wordsOf(marks))
      .join(' ')
    expect(cards.filter(({ question }) => !fronts.includes(question))).toEqual([])
  })

  it('give every front the back that says when to use it', () => {
    const backs = deck.pages
      .filter((_, index) => index % 2 === 1)
      .map(({ marks }) => wordsOf(marks))
      .join(' ')
    expect(cards.filter(({ when }) => !backs.includes(when))).toEqual([])
  })

  it('come eight to a sheet, with a page of backs for each page of fronts', () => {
    expect(deck.pages.length).toBe(2 * Math.ceil(cards.length / 8))
  })

  it('keep their words 3 mm clear of the cut', () => {
    const mm = 72 / 25.4
    const card = { width: 85 * mm, height: 60 * mm }
    const clear = 3 * mm
    const near = deck.pages.flatMap(({ width, height, marks }) =>
      textMarks(marks).filter((mark) => {
        const x = (mark.x - (width - 2 * card.width) / 2) % card.width
        const y = (mark.y - (height - 4 * card.height) / 2) % card.height
        const end = x + (mark.line.width * mark.size) / 1000
        return x < clear || end > card.width - clear || y - mark.size < clear || y > card.height - clear
      }),
    )
    expect(near.map(({ line }) => line.text)).toEqual([])
  })

  it('can be chosen by hand', () => {
    expect(cardsOf(topics, 'en', { ids: ['feedback-how', 'needs-from-me'] })).toHaveLength(2)
  })

  it('for one relationship leave out what does not suit it', () => {
    const suited = cardsOf(topics, 'en', { relationship: 'coach' }).length
    expect(suited).toBeGreaterThan(10)
    expect(suited).toBeLessThan(cards.length)
  })
})

describe('sheets', () => {
  const size = (width: number, height: number) => ({ faces, language: 'en', width, height })
  const { a3, tabloid, a4, letter } = sheetSizes
  const all = [
    ['agreements on A3', layOutPoster(prints.agreements, prints, size(a3.width, a3.height))],
    ['agreements on Tabloid', layOutPoster(prints.agreements, prints, size(tabloid.width, tabloid.height))],
    ['steps on A3', layOutPoster(prints.steps, prints, size(a3.width, a3.height))],
    ['steps on Tabloid', layOutPoster(prints.steps, prints, size(tabloid.width, tabloid.height))],
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
