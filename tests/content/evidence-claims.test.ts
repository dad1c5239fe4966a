import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../../src/content/evidence.ts'

const content = new URL('../../content/', import.meta.url).pathname
const pages = globSync('docs/**/*.mdx', { cwd: content }).sort()
const read = (file: string) => readFileSync(content + file, 'utf8')
const { works } = parseEvidence(read('evidence.yaml'))

/** The paragraphs, list items and table rows of a page. */
const partsOf = (page: string) => read(page).split(/\n\n|\n(?=[-|] )/)

/** The parts of all pages in which the words stand, with their pages. */
const partsWith = (words: RegExp) =>
  pages.flatMap((page) =>
    partsOf(page)
      .filter((part) => words.test(part))
      .map((part) => ({ page, part })),
  )

describe('a claim about research', () => {
  it('that there is none says that we found none, and when we looked', () => {
    const none = partsWith(
      /(?<!no year and )\bno (?:such )?(?:study|studies|research|test)\b|\bnobody has tested\b/i,
    )
    expect(none.length).toBeGreaterThan(5)
    expect(none.filter(({ part }) => !/\bfound no\b/.test(part) || !part.includes('<LookedFor />'))).toEqual(
      [],
    )
  })

  it('names the students of the largest study of charters wherever it is cited', () => {
    const cited = partsWith(/johnson2022/)
    expect(cited.length).toBeGreaterThan(4)
    expect(cited.filter(({ part }) => !/student/i.test(part))).toEqual([])
  })

  it('calls no study the largest without saying that it is the largest that we found', () => {
    expect(partsWith(/\blargest study\b/i).filter(({ part }) => !/that we found/.test(part))).toEqual([])
  })

  it('never says that a paper makes no contract', () => {
    expect(partsWith(/makes? no contract|An alliance is none\./i)).toEqual([])
  })

  it('calls psychological safety a belief, as its author does', () => {
    expect(partsWith(/shared feeling/i)).toEqual([])
  })
})

describe('the evidence', () => {
  it('has one link for each work, or the reason why there is none', () => {
    const linkless = [...works].filter(([, { doi, url, unlinked }]) => !doi && !url && !unlinked)
    expect(linkless).toEqual([])
    expect(() => parseEvidence(read('evidence.yaml').replace(/ {4}doi: 10\.1287.*\n/, ''))).toThrow(
      /coutifaris2022/,
    )
  })

  it('tells the design and the size of each study apart', () => {
    expect([...works.values()].filter(({ design, size }) => design.length === 0 || size.length < 8)).toEqual(
      [],
    )
    expect(() => parseEvidence(read('evidence.yaml').replace('design: once', 'strength: 4'))).toThrow(
      /design/,
    )
  })
})
