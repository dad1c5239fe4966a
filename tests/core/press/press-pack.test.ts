import { describe, expect, it } from 'vitest'
import { packFiles } from '../../../src/core/pack/pack-files.ts'
import { withNames } from '../../../src/core/workshop/edit-workshop.ts'
import { purposes, seatings, type Workshop } from '../../../src/core/workshop/workshop.ts'
import { printedParts } from '../../../src/workshop/planned.ts'
import { long, named, orderOf, usual } from './an-order.ts'
import { packOf, readPack } from './read-pack.ts'

describe('what goes to the room for 24 people in pairs', () => {
  it('takes 15 sheets on both sides, in the order in which the room needs it', async () => {
    const { parts, sheets } = await packOf(named)
    expect(parts.map(({ kind }) => kind)).toEqual(['run-sheet', 'groups', 'papers', 'cards'])
    expect(sheets).toBe(15)
  })

  it('takes 16 sheets on one side, with the next look once, for the leader', async () => {
    const { parts, sheets } = await packOf({ ...named, print: { ...named.print, sides: 'front' } })
    expect(parts.map(({ kind }) => kind)).toEqual(['run-sheet', 'groups', 'papers', 'next-look', 'cards'])
    expect(sheets).toBe(16)
  })

  it('has on both sides each front on an odd page, and behind each paper the next look with the same names', async () => {
    const { pages, outline } = await readPack(named)
    expect(pages).toHaveLength(30)
    expect(
      [pages[0], pages[2]].map((page) => /A first alliance|Who sits with whom/.exec(page ?? '')?.[0]),
    ).toEqual(['A first alliance', 'Who sits with whom'])
    expect([pages[1], pages[3]]).toEqual(['', ''])
    for (let pair = 0; pair < 12; pair += 1) {
      const [front = '', back = ''] = pages.slice(4 + 2 * pair, 6 + 2 * pair)
      const letters = (page: string) => [...new Set(page.match(/(?<=Wintergarten )[A-X]/g))].toSorted()
      expect(letters(front)).toHaveLength(2)
      expect(letters(back)).toEqual(letters(front))
      expect(back).toContain('The next look')
    }
    expect(outline.map(({ title }: { title: string }) => title)).toEqual([
      'Run sheet',
      'Who sits with whom',
      'Papers for the groups',
      'Cards',
    ])
    expect(outline[2]?.items).toHaveLength(12)
  })

  it('has both names of a pair on one line, or two, beside the place for the day', async () => {
    const { parts } = await packOf(named)
    const marks = parts[2]?.pieces[0]?.documents[0]?.pages[0]?.marks ?? []
    const title = marks.filter((mark) => mark.kind === 'text' && mark.size === 20)
    expect(title.length).toBeGreaterThan(0)
    expect(title.length).toBeLessThanOrEqual(2)
  })

  it('has every name once among the groups, and each word of the script on the one page of the leader', async () => {
    const { pages } = await readPack(named)
    const said = (pages[0] ?? '').replace(/\s+/g, '')
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWX')
      expect((pages[2] ?? '').split(`Wintergarten ${letter}`)).toHaveLength(2)
    for (const step of orderOf(named).plan.steps.filter(({ minutes }) => minutes['45'] !== undefined))
      for (const text of [...step.say, ...step.do, ...step.wrong])
        expect(said).toContain(text.en.replace(/\s+/g, ''))
  })

  it('comes as files that sort in the order of the room', async () => {
    const files = packFiles((await packOf(named)).parts).map(({ name }) => name)
    expect(files).toHaveLength(15)
    expect(files.toSorted()).toEqual(files)
    expect(files[2]).toMatch(/^3 Papers for the groups\/01 Pair 1 Wintergarten/)
  })
})

describe('any workshop', () => {
  const kinds = purposes.flatMap((purpose) => seatings.map((seating) => [purpose, seating] as const))

  it.each(kinds)(
    '%s, %s: each group has one page and its back, and the page counts the same sheets',
    async (purpose, seating) => {
      for (const people of [long.people.slice(0, 23), usual.people.slice(0, 8)]) {
        const workshop: Workshop = {
          ...named,
          people,
          purpose,
          seating,
          minutes: 90,
          rounds: 2,
          print: { ...named.print, poster: true, handouts: true, everyRound: true },
        }
        const { parts, sheets } = await packOf(workshop)
        const papers = parts.find(({ kind }) => kind === 'papers')
        const pages = papers?.pieces.map(({ documents }) =>
          documents.map((document) => document.pages.length),
        )
        expect(pages?.flat()).toEqual(Array(2 * (pages?.length ?? 0)).fill(1))
        expect(sheets).toBe(printedParts(workshop).reduce((sum, part) => sum + part.sheets, 0))
      }
    },
  )

  it.each(purposes)('%s: the run sheet of 90 minutes keeps to its page', async (purpose) => {
    const { parts } = await packOf({ ...named, purpose, minutes: 90, starts: '09:30' })
    const [page] = parts[0]?.pieces[0]?.documents[0]?.pages ?? []
    const lowest = Math.max(...(page?.marks ?? []).map((mark) => (mark.kind === 'text' ? mark.y : 0)))
    const sizes = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []))
    expect(lowest).toBeLessThan((page?.height ?? 0) - 36)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5)
  })

  it('the groups of 200 people keep to the page', async () => {
    const many = withNames(
      usual,
      Array.from({ length: 200 }, (_, place) => `Maria-Magdalena ${place}x`),
    )
    const { parts } = await packOf({ ...many, print: { ...many.print, cards: false } })
    const [page] = parts[1]?.pieces[0]?.documents[0]?.pages ?? []
    const lowest = Math.max(...(page?.marks ?? []).map((mark) => (mark.kind === 'text' ? mark.y : 0)))
    expect(lowest).toBeLessThan((page?.height ?? 0) - 36)
  })

  it('a poster stands on four sheets, and each of its lines is read once', async () => {
    const { parts } = await packOf({ ...usual, print: { ...usual.print, poster: true, sides: 'front' } })
    const poster = parts.find(({ kind }) => kind === 'poster')
    const documents = poster?.pieces.flatMap((piece) => piece.documents) ?? []
    expect(documents.flatMap(({ pages }) => pages)).toHaveLength(4)
    const read = documents.flatMap(({ pages }) =>
      pages.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' && mark.tag ? [mark.line] : [])),
      ),
    )
    expect(new Set(read).size).toBe(read.length)
  })
})
