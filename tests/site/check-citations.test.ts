import { describe, expect, it } from 'vitest'
import { citationProblems } from '../../scripts/content/check-citations.ts'
import { parseEvidence } from '../../src/content/evidence.ts'

const page = (text: string) => new Map([['docs/page.mdx', text]])

describe('the citations of the guide', () => {
  it('are fine when each work is cited and each citation has a work', () => {
    expect(citationProblems(['klein2009'], page('As found <Cite work="klein2009" />.'))).toEqual([])
  })

  it('fail the build on a key that is not in the evidence', () => {
    expect(citationProblems([], page('<Cite quiet work="klien2009" />'))).toEqual([
      'content/docs/page.mdx cites "klien2009", which content/evidence.yaml lacks.',
    ])
  })

  it('fail the build on a work that no page cites', () => {
    expect(citationProblems(['klein2009'], page('Nothing here.'))).toEqual([
      'content/evidence.yaml: "klein2009" is cited on no page. Cite it or take it out.',
    ])
  })
})

describe('the evidence', () => {
  it('names the entry and the field that is wrong', () => {
    expect(() => parseEvidence('klein2009: { short: Klein }')).toThrow(/klein2009/)
  })
})
