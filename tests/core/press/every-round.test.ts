import { describe, expect, it } from 'vitest'
import { packFiles } from '../../../src/core/pack/pack-files.ts'
import type { Workshop } from '../../../src/core/workshop/workshop.ts'
import { printedParts } from '../../../src/workshop/planned.ts'
import { named } from './an-order.ts'
import { packOf, readPack } from './read-pack.ts'

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
