import { expect, it } from 'vitest'
import { randomLetterhead } from '../../../scripts/fuzz/paper/random-letterhead.ts'
import { tryAlliance } from '../../../scripts/fuzz/paper/try-alliance.ts'
import { withLetterhead } from '../../../src/core/alliance/letterhead/with-letterhead.ts'
import { fc } from '../../fast-check.ts'
import { anAlliance, text } from '../alliance/an-alliance.ts'

const paper = anAlliance({ answers: { 'why-purpose': text('To bake at night.') } })

it('no word of any letterhead in any script is lost, cut or overlapped on paper, and it comes back from the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(randomLetterhead(), fc.constantFrom('en', 'ar', 'ja'), async (letterhead, language) => {
      expect(await tryAlliance(withLetterhead({ ...paper, language }, letterhead), true)).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 300_000)
