import { describe, expect, it } from 'vitest'
import type { Alliance, Answer } from '../../../src/core/alliance/alliance.ts'
import { withAnswer } from '../../../src/core/alliance/edit.ts'
import { keepBlocks } from '../../../src/core/layout/kept-blocks.ts'
import type { KeptBlocks } from '../../../src/core/layout/setting.ts'
import { fc } from '../../fast-check.ts'
import { example, finished } from '../formats/pdf/works.ts'

const written = [
  '',
  'x',
  'One more line.',
  'أهلا وسهلا',
  'We say early what is hard, so that nobody has to guess.',
]

function edited(alliance: Alliance, which: number, added: string): Alliance {
  const keys = Object.keys(alliance.answers)
  const key = keys[which % keys.length] ?? ''
  return withAnswer(alliance, key, longer(alliance.answers[key], added))
}

function longer(answer: Answer | undefined, added: string): Answer {
  if (answer?.kind === 'list') return { kind: 'list', items: [...answer.items, added] }
  return answer?.kind === 'text'
    ? { kind: 'text', text: `${answer.text} ${added}` }
    : { kind: 'text', text: added }
}

const typed = async (alliance: Alliance, kept: KeptBlocks, length: 'whole' | 'two-sides') =>
  (await finished(alliance, { gaps: 'lines', length }, kept)).document

describe('a paper that is laid out again while somebody types', () => {
  it('lays out again only the question in which a letter was typed', async () => {
    const kept = keepBlocks()
    const alliance = { ...example('coach-and-client'), revisions: [] }
    await typed(alliance, kept, 'whole')
    const all = kept.laid()
    await typed(edited(alliance, 0, 'x'), kept, 'whole')
    expect([all > 20, kept.laid()]).toEqual([true, 1])
    await typed(edited(alliance, 0, 'x'), kept, 'whole')
    expect(kept.laid()).toBe(0)
  })

  it.each(['coach-and-client', 'coach-and-client-arabic', 'remote-team', 'workshop-cohort'])(
    'is for any edits of %s the same as a paper that is laid out afresh',
    async (id) => {
      const edit = fc.tuple(fc.nat(60), fc.constantFrom(...written), fc.constantFrom('whole', 'two-sides'))
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 5 }), async (edits) => {
          const kept = keepBlocks()
          let alliance = example(id)
          for (const [which, added, length] of edits) {
            alliance = edited(alliance, which, added)
            const again = await typed(alliance, kept, length)
            expect(again).toEqual((await finished(alliance, { gaps: 'lines', length })).document)
            expect(tagsIn(again.root)).toBe(new Set(everyTag(again.root)).size)
          }
        }),
        { numRuns: 6 },
      )
    },
    60_000,
  )
})

type AnyTag = { readonly children: readonly AnyTag[] }
const everyTag = (tag: AnyTag): readonly AnyTag[] => [tag, ...tag.children.flatMap(everyTag)]
const tagsIn = (tag: AnyTag): number => everyTag(tag).length
