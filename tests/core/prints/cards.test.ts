import { describe, expect, it } from 'vitest'
import { bandOf } from '../../../src/core/prints/card-band.ts'
import { cardsOf } from '../../../src/core/prints/card-deck.ts'
import { layOutCards } from '../../../src/core/prints/lay-out-cards.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'
import { faces, prints, questions, topics } from './a-print-shop.ts'
import { textMarks, wordsOf } from './marks-of.ts'

const cards = cardsOf(topics, 'en')
const options = { faces, language: 'en', title: 'Question cards', site: 'Before We Begin' }
const deck = layOutCards(cards, { ...options, sheet: sheetSizes.a4, sides: 'long' })
const fronts = layOutCards(cards, { ...options, sheet: sheetSizes.a4, sides: 'front' })

describe('cards', () => {
  it('give every question a front', () => {
    const said = deck.pages
      .filter((_, index) => index % 2 === 0)
      .map(({ marks }) => wordsOf(marks))
      .join(' ')
    expect(cards.filter(({ question }) => !said.includes(question))).toEqual([])
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

  it('on one side come eight to a sheet, and say there when to use them', () => {
    const said = fronts.pages.map(({ marks }) => wordsOf(marks)).join(' ')
    expect(fronts.pages.length).toBe(Math.ceil(cards.length / 8))
    expect(cards.filter(({ when }) => !said.includes(when))).toEqual([])
  })

  it.each(['front', 'long', 'short'] as const)(
    'printed for %s have hairlines that meet at every corner',
    (sides) => {
      const { pages } = layOutCards(cards.slice(0, 8), { ...options, sheet: sheetSizes.letter, sides })
      const rules = (pages[0]?.marks ?? []).filter((mark) => mark.kind === 'rule')
      const across = rules.filter(({ y1, y2 }) => y1 === y2)
      const down = rules.filter(({ x1, x2 }) => x1 === x2)
      const apart = across.flatMap(({ y1, x1, x2 }) =>
        down.filter((line) => line.x1 < x1 || line.x1 > x2 || y1 < line.y1 || y1 > line.y2),
      )
      expect([across.length, down.length, apart.length]).toEqual([5, 3, 0])
      expect(Math.max(...rules.map(({ thickness }) => thickness))).toBeLessThan(0.5)
    },
  )

  it('have their question in the middle, at least as large as a title', () => {
    const [page] = fronts.pages
    const middle = (page?.width ?? 0) / 2 - (85 / 2) * (72 / 25.4)
    const lines = textMarks(page?.marks ?? []).filter(
      ({ size, x }) => size >= 15 && x < (page?.width ?? 0) / 2,
    )
    expect(lines.length).toBeGreaterThan(4)
    for (const { x, line, size } of lines) expect(x + (line.width * size) / 2000).toBeCloseTo(middle, 0)
  })

  it('tell their themes apart without colours: no two bands are as dark and have the same pattern', () => {
    const looks = topics
      .filter(({ id }) => id !== 'pulse')
      .map((_, place) => {
        const marks = bandOf(place, 0, 0, 200).marks
        const fill = marks.flatMap((mark) => (mark.kind === 'box' ? [mark.fill] : []))
        const shapes = marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : []))
        return [...fill, ...shapes].join()
      })
    expect(new Set(looks).size).toBe(looks.length)
  })

  it('to begin with are the five first questions and three more, on one sheet', () => {
    const ids = [...prints.questions.ids, ...prints.cards.starter.more]
    const starter = layOutCards(cardsOf(topics, 'en', { ids }), {
      ...options,
      sheet: sheetSizes.a4,
      sides: 'front',
    })
    const said = wordsOf(starter.pages[0]?.marks ?? [])
    expect(starter.pages).toHaveLength(1)
    expect(questions.filter((question) => !said.includes(question))).toEqual([])
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
