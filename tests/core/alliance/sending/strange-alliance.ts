import type { Alliance, Answer, Answers, Person } from '../../../../src/core/alliance/alliance.ts'
import { questions2 } from '../../../../src/core/alliance/sending/short/questions-2.ts'
import { fc } from '../../../fast-check.ts'

const unusual = fc.constantFrom(
  '\n',
  '\r\n',
  '\u000b',
  '\u0010',
  '\u001c',
  '\u001f',
  '\u0010v',
  '\u0010d83d',
  '\ufeff',
)
const words = fc
  .array(
    fc.oneof(
      unusual,
      fc.string({ unit: 'grapheme', maxLength: 9 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constant('\ud83d'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))

const id = fc.constantFrom(...questions2.map((one) => one.id), 'constructor', 'tostring', 'x', 'a-1-b', 'why')
const personId = fc
  .oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999 }))
  .map((number) => `p${number}`)
const key = fc.oneof(
  id,
  fc.tuple(id, personId).map(([question, person]) => `${question}/${person}`),
)

const answer = fc.oneof<fc.Arbitrary<Answer>[]>(
  words.map((text) => ({ kind: 'text', text })),
  fc.array(words, { maxLength: 3 }).map((items) => ({ kind: 'list', items })),
  fc.array(id, { maxLength: 3 }).map((chosen) => ({ kind: 'options', chosen })),
  fc.constantFrom('2027-12-20', '0028-02-29').map((on) => ({ kind: 'date', on })),
  fc
    .record({
      count: fc.integer({ min: 1, max: 120 }),
      unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
    })
    .map((period) => ({ kind: 'period', in: period })),
  fc.integer({ min: 1, max: 10 }).map((value) => ({ kind: 'scale', value })),
)

const answers: fc.Arbitrary<Answers> = fc
  .array(fc.tuple(key, answer), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries))

const people: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record({ id: personId, name: words, role: fc.constantFrom('partner', 'coach', 'client') }),
  { selector: (person) => person.id, minLength: 1, maxLength: 5 },
)

/** Alliances that keep to the schema and to nothing else; versions that are like each other, and that are not. */
export function strangeAlliance(): fc.Arbitrary<Alliance> {
  const agreed = { title: words, people, questions: fc.array(id, { maxLength: 3 }), answers }
  const revision = fc.record({ on: fc.constantFrom('2026-01-01', '2027-05-05'), note: words, ...agreed })
  return fc
    .record({
      format: fc.constant('alliance' as const),
      version: fc.constant(1 as const),
      id: fc.oneof(fc.uuid(), fc.constantFrom('x', 'coach-and-client', 'ABC')),
      template: fc.constantFrom('two-people', 'later'),
      language: fc.constantFrom('en', 'zh-Hant'),
      ...agreed,
      revisions: fc.array(revision, { maxLength: 3 }),
    })
    .chain((alliance) => fc.constantFrom(alliance, likeItself(alliance)))
}

/** With one more version that is almost what it says now. */
function likeItself(alliance: Alliance): Alliance {
  const { title, people: same, questions, answers: all } = alliance
  const some = Object.fromEntries(Object.entries(all).slice(1))
  const revision = { on: '2027-06-01', note: '', title, people: same, questions, answers: some }
  return { ...alliance, revisions: [...alliance.revisions, revision] }
}
