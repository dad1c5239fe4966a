import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { packFiles } from '../../../src/core/pack/pack-files.ts'
import { boundPack, pressPack } from '../../../src/core/press/press-pack.ts'
import { withNames } from '../../../src/core/workshop/edit-workshop.ts'
import { purposes, seatings, type Workshop } from '../../../src/core/workshop/workshop.ts'
import { printedParts } from '../../../src/workshop/planned.ts'
import { long, named, orderOf, usual } from './an-order.ts'

const fonts = await nodeFonts()
const packOf = (workshop: Workshop) => pressPack(orderOf(workshop), fonts)

/** What stands on each page of the one PDF, and its bookmarks. */
async function readPack(workshop: Workshop) {
  const order = orderOf(workshop)
  const bytes = await pdf.save(boundPack(await pressPack(order, fonts), order))
  const read = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: read.numPages }, async (_, place) => {
      const { items } = await (await read.getPage(place + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  return { pages, outline: await read.getOutline() }
}

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

describe('papers for every round', () => {
  const rounds: Workshop = { ...named, rounds: 3, print: { ...named.print, everyRound: true } }

  it('are for the first round alone, unless somebody wishes for all', async () => {
    const { parts, sheets } = await packOf({ ...rounds, print: named.print })
    expect(parts[2]?.pieces).toHaveLength(12)
    expect(sheets).toBe(1 + 2 + 12 + 1)
  })

  it('are one page and its back for each pair of each round, round after round, with the names of the list', async () => {
    const { pages, outline } = await readPack(rounds)
    expect(pages).toHaveLength(2 * (1 + 2 + 36 + 1))
    const titles = (outline[2]?.items ?? []).map(({ title }: { title: string }) => title)
    expect(titles).toHaveLength(36)
    expect([titles[0], titles[12], titles[35]].map((title) => title?.split(':')[0])).toEqual([
      'Pair 1, round 1',
      'Pair 1, round 2',
      'Pair 12, round 3',
    ])
    for (const [round, list] of [pages[2], pages[3], pages[4]].entries()) {
      const papers = pages.slice(6 + 24 * round, 6 + 24 * (round + 1))
      const letters = (page = '') => page.match(/(?<=Wintergarten )[A-X]/g) ?? []
      expect(
        papers
          .filter((_, at) => at % 2 === 0)
          .flatMap((page) => [...new Set(letters(page))])
          .toSorted(),
      ).toEqual(letters(list).toSorted())
      expect(papers[0]).toContain(`round ${round + 1}`)
    }
  })

  it('take the sheets that the page counts, also where people come late, leave, or print on one side', async () => {
    const people = named.people.map((person, at) => ({
      ...person,
      since: at < 3 ? 1 : 0,
      until: at > 20 ? 2 : null,
    }))
    for (const sides of ['both', 'front'] as const) {
      const workshop: Workshop = { ...rounds, people, print: { ...rounds.print, sides } }
      const { sheets } = await packOf(workshop)
      expect(sheets).toBe(printedParts(workshop).reduce((sum, part) => sum + part.sheets, 0))
    }
  })

  it('are files that sort in the order of the rounds', async () => {
    const files = packFiles((await packOf(rounds)).parts).map(({ name }) => name)
    expect(files.toSorted()).toEqual(files)
    expect(files[14]).toMatch(/^3 Papers for the groups\/13 Pair 1, round 2 Wintergarten/)
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
