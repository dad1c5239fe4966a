import * as fc from 'fast-check'
import type { Own, OwnQuestion } from '../../../src/core/alliance/own/own.ts'
import type { Topic } from '../../../src/core/questions/question.ts'
import { randomText } from './random-text.ts'

/** Forms as nobody would make them: 0 to 60 questions of every kind in any script, ours reworded, moved and left out. */
export function randomOwn(topics: readonly Topic[]): fc.Arbitrary<Own> {
  const ours = topics
    .filter(({ id }) => id !== 'pulse')
    .flatMap(({ questions }) => questions.map(({ id }) => id))
  return fc
    .oneof(
      { arbitrary: fc.array(randomQuestion(topics), { maxLength: 4 }), weight: 5 },
      { arbitrary: fc.array(randomQuestion(topics), { maxLength: 60 }), weight: 1 },
    )
    .map((questions) => questions.map((one, index) => ({ ...one, id: ownIdAt(index) })))
    .chain((questions) => {
      const ids = [...ours, ...questions.map(({ id }) => id)]
      return fc.record({
        questions: fc.constant(questions),
        reworded: fc.subarray(ours, { maxLength: 4 }).chain((some) => fc.tuple(...some.map(randomReworded))),
        order: fc.shuffledSubarray(ids),
        leftOut: fc.subarray(ids, { maxLength: 8 }),
      })
    })
}

function ownIdAt(index: number): string {
  return `own-question${index}`
}

function randomReworded(id: string) {
  return fc.record({ id: fc.constant(id), prompt: randomTexts(200) })
}

function randomQuestion(topics: readonly Topic[]): fc.Arbitrary<OwnQuestion> {
  const about = fc.record(
    {
      id: fc.constant(ownIdAt(0)),
      topic: fc.constantFrom('gone-since', ...topics.map(({ id }) => id)),
      each: fc.boolean(),
      prompt: randomTexts(200),
      title: randomTexts(60),
    },
    { requiredKeys: ['id', 'topic', 'each', 'prompt'] },
  )
  return fc.tuple(about, randomShape()).map(([said, shape]) => ({ ...said, ...shape }) as OwnQuestion)
}

function randomShape(): fc.Arbitrary<object> {
  const options = fc
    .array(randomTexts(60), { minLength: 2, maxLength: 6 })
    .map((labels) => labels.map((label, index) => ({ id: `o${index}`, label })))
  return fc.oneof(
    fc.constant({ kind: 'short' }),
    fc.record({ kind: fc.constant('long'), lines: fc.integer({ min: 2, max: 12 }) }),
    fc.record({ kind: fc.constant('list'), items: fc.integer({ min: 2, max: 8 }) }),
    fc.record({ kind: fc.constantFrom('choice', 'choices'), options }),
    fc.constant({ kind: 'date' }),
    fc.record({
      kind: fc.constant('scale'),
      steps: fc.integer({ min: 3, max: 10 }),
      low: randomTexts(30),
      high: randomTexts(30),
    }),
  )
}

/** In one language or two, of which neither need be English. */
function randomTexts(most: number): fc.Arbitrary<Record<string, string>> {
  const text = fc.oneof(
    fc.constantFrom('Who opens up?', 'מי פותח?', 'من يفتح؟', '誰が開けますか。'),
    randomText(most),
  )
  return fc
    .dictionary(
      fc.constantFrom('en', 'ar', 'de', 'zh-Hant'),
      text.filter((one) => /\S/.test(one)),
      { minKeys: 1, maxKeys: 2 },
    )
    .map((texts) => ({ ...texts }))
}
