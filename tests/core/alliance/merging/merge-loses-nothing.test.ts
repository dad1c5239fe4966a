import { expect, it } from 'vitest'
import type { Alliance, Answer } from '../../../../src/core/alliance/alliance.ts'
import { allianceSchema } from '../../../../src/core/alliance/alliance.ts'
import {
  withAnswer,
  withChangedPerson,
  withoutPerson,
  withPerson,
} from '../../../../src/core/alliance/edit.ts'
import { merge } from '../../../../src/core/alliance/merging/merge.ts'
import { newer } from '../../../../src/core/alliance/merging/newer.ts'
import { fc } from '../../../fast-check.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const words = fc.constantFrom('', 'one', 'two', 'three', 'four')
const answer: fc.Arbitrary<Answer> = fc.oneof(
  words.map(text),
  fc.uniqueArray(words.filter(Boolean)).map((items) => list(...items)),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((chosen): Answer => ({ kind: 'options', chosen })),
  fc.integer({ min: 1, max: 5 }).map((value): Answer => ({ kind: 'scale', value })),
)
const key = fc.constantFrom('why', 'us', 'needs/p1', 'needs/p2', 'needs/p3', 'needs/p4')

type Edit = (alliance: Alliance) => Alliance
const person = fc.record({ id: fc.constantFrom('p1', 'p2', 'p3'), name: words, role: fc.constant('partner') })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(key, answer).map(
      ([at, said]): Edit =>
        (alliance) =>
          withAnswer(alliance, at, said),
    ),
  },
  words.map(
    (name): Edit =>
      (alliance) =>
        withPerson(alliance, 'partner', name),
  ),
  person.map(
    (one): Edit =>
      (alliance) =>
        withChangedPerson(alliance, one),
  ),
  fc.constantFrom('p2', 'p3').map(
    (id): Edit =>
      (alliance) =>
        withoutPerson(alliance, id),
  ),
)
const edits = fc.array(edit, { maxLength: 8 })
const edited = (alliance: Alliance, all: Edit[]) =>
  withoutStrays(all.reduce((one, change) => change(one), alliance))

/** As in the builder, nobody answers who isn't there. */
function withoutStrays(alliance: Alliance): Alliance {
  const isThere = (key: string) =>
    !key.includes('/') || alliance.people.some(({ id }) => key.endsWith(`/${id}`))
  return {
    ...alliance,
    answers: Object.fromEntries(Object.entries(alliance.answers).filter(([at]) => isThere(at))),
  }
}

/** Everything that was written, as single words and values. */
function said(value: unknown): string[] {
  return (
    JSON.stringify(value)
      .replaceAll(/p\d+/g, '')
      .match(/one|two|three|four|"[abc]"|\d/g) ?? []
  )
}

it('loses nothing that either side wrote: it is in the merged alliance or in a conflict', () => {
  fc.assert(
    fc.property(edits, edits, edits, (before, my, their) => {
      const base = edited(anAlliance(), before)
      const [mine, theirs] = [edited(base, my), edited(base, their)]
      const { merged, conflicts } = merge(base, mine, theirs)
      const kept = new Set(said([merged.answers, conflicts]))
      const old = new Set(said(base.answers))
      const lost = said([mine.answers, theirs.answers]).filter((one) => !old.has(one) && !kept.has(one))
      expect(lost).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

it('gives back the one copy that was changed', () => {
  fc.assert(
    fc.property(edits, edits, (before, my) => {
      const base = edited(anAlliance(), before)
      const mine = edited(base, my)
      expect(merge(base, mine, base).conflicts).toEqual([])
      expect([newer(mine, base, base).merged, newer(base, mine, base).merged]).toEqual([mine, mine])
    }),
  )
})

it('makes an alliance that can be saved, with nobody twice', () => {
  fc.assert(
    fc.property(edits, edits, (my, their) => {
      const nothing = { title: '', people: [], questions: [], answers: {} }
      const { merged } = merge(nothing, edited(anAlliance(), my), edited(anAlliance(), their))
      expect(allianceSchema.safeParse(merged).success).toBe(true)
      expect(new Set(merged.people.map(({ id }) => id)).size).toBe(merged.people.length)
    }),
  )
})

it('asks about the same places whichever copy comes first', () => {
  fc.assert(
    fc.property(edits, edits, (my, their) => {
      const base = anAlliance()
      const answersOnly = (all: Edit[]) => ({ ...edited(base, all), people: base.people })
      const [mine, theirs] = [answersOnly(my), answersOnly(their)]
      const places = (one: Alliance, other: Alliance) =>
        merge(base, one, other)
          .conflicts.map((c) => c.kind === 'answer' && c.key)
          .sort()
      expect(places(mine, theirs)).toEqual(places(theirs, mine))
    }),
  )
})
