import * as fc from 'fast-check'
import type { Alliance, Answer, Answers, Person, Revision } from '../../../src/core/alliance/alliance.ts'
import { answerKey } from '../../../src/core/alliance/answer-key.ts'
import { withFileVersion } from '../../../src/core/alliance/file-version.ts'
import { withLetterhead } from '../../../src/core/alliance/letterhead/with-letterhead.ts'
import { withOwn } from '../../../src/core/alliance/own/with-own.ts'
import { topicsOf } from '../../../src/core/form/topics-of.ts'
import type { Question, Topic } from '../../../src/core/questions/question.ts'
import type { Template } from '../../../src/core/templates/template.ts'
import { randomLetterhead } from './random-letterhead.ts'
import { randomOwn } from './random-own.ts'
import { randomText } from './random-text.ts'

/** Alliances as nobody would write them; of four, one has a form of its own, and most of those a letterhead. */
export function randomAlliance(
  templates: readonly Template[],
  topics: readonly Topic[],
): fc.Arbitrary<Alliance> {
  const plain = randomPlainAlliance(templates, topics)
  const own = fc
    .tuple(
      plain.chain((alliance) => madeOwn(alliance, topics)),
      randomLetterhead(),
    )
    .map(([alliance, letterhead]) => withLetterhead(alliance, letterhead))
  return fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: own, weight: 1 })
}

/** Any text, 1 to 12 people, any of our questions answered or not, looked back on or not. */
export function randomPlainAlliance(
  templates: readonly Template[],
  topics: readonly Topic[],
): fc.Arbitrary<Alliance> {
  return fc.constantFrom(...templates).chain((template) =>
    randomPeople(template).chain((people) =>
      fc.record({
        format: fc.constant('alliance' as const),
        version: fc.constant(1 as const),
        id: fc.uuid(),
        template: fc.constant(template.id),
        language: fc.constantFrom('en', 'en-US', 'ar', 'he', 'ja', 'zh-Hant', 'de'),
        title: fc.oneof(fc.constant(''), randomText(60)),
        people: fc.constant(people),
        questions: fc.constant([]),
        answers: randomAnswers(template, topics, people),
        revisions: fc.oneof(fc.constant<Revision[]>([]), randomReviews(people)),
      }),
    ),
  )
}

/** An alliance with a form of its own, whose questions are answered as it happens. */
function madeOwn(alliance: Alliance, topics: readonly Topic[]): fc.Arbitrary<Alliance> {
  return randomOwn(topics).chain((own) => {
    const bank = topicsOf([{ ...noTopic, id: 'all' }], { own }).flatMap(({ questions }) => questions)
    const keyed = bank.flatMap((question) => {
      const isEach = own.questions?.find(({ id }) => id === question.id)?.each
      const keys = isEach ? alliance.people.map(({ id }) => answerKey(question.id, id)) : [question.id]
      return keys.map((key) => [key, randomAnswer(question)] as const)
    })
    const answers = fc.record(Object.fromEntries(keyed), { requiredKeys: [] }).map(withoutHoles)
    return answers.map((said) =>
      withFileVersion(withOwn({ ...alliance, answers: { ...alliance.answers, ...said } }, own)),
    )
  })
}

const noTopic: Topic = { id: 'none', order: 1, title: { en: '-' }, why: { en: '-' }, questions: [] }

function randomPeople(template: Template): fc.Arbitrary<Person[]> {
  const roles = template.roles.map(({ id }) => id)
  const named = fc.record({
    name: fc.oneof(fc.constant(''), randomText(40)),
    role: fc.constantFrom(...roles),
  })
  return fc
    .array(named, { minLength: 1, maxLength: 12 })
    .map((people) => people.map((person, index) => ({ id: `p${index + 1}`, ...person })))
}

/** Up to 14 looks back, of which a few people gave numbers, so that there is a pulse to be drawn. */
function randomReviews(people: readonly Person[]): fc.Arbitrary<Revision[]> {
  const ids = ['pulse-goal', 'pulse-way', 'pulse-relationship']
  const keys = ids.flatMap((id) => [id, ...people.map((person) => `${id}/${person.id}`)])
  const step = fc.integer({ min: 1, max: 5 }).map((value): Answer => ({ kind: 'scale', value }))
  const answers = fc.record(Object.fromEntries(keys.map((key) => [key, step])), { requiredKeys: [] })
  return fc.array(answers, { minLength: 1, maxLength: 14 }).map((reviews) =>
    reviews.map((given, index) => ({
      on: `${2010 + index}-0${1 + (index % 9)}-15`,
      note: '',
      title: '',
      people: [...people],
      questions: [],
      answers: withoutHoles(given),
    })),
  )
}

function randomAnswers(
  template: Template,
  topics: readonly Topic[],
  people: readonly Person[],
): fc.Arbitrary<Answers> {
  const questions = new Map(
    topics.flatMap((topic) => topic.questions).map((question) => [question.id, question]),
  )
  const keyed = template.sections.flatMap((section) =>
    section.questions.flatMap((asked) => {
      const id = 'once' in asked ? asked.once : asked.each
      const question = questions.get(id)
      if (!question) return []
      const keys = 'once' in asked ? [id] : people.map((person) => `${id}/${person.id}`)
      return keys.map((key) => [key, randomAnswer(question)] as const)
    }),
  )
  return fc.record(Object.fromEntries(keyed), { requiredKeys: [] }).map(withoutHoles)
}

function withoutHoles(answers: Readonly<Record<string, Answer | undefined>>): Answers {
  const given = Object.entries(answers).flatMap(([key, answer]) => (answer ? [[key, answer] as const] : []))
  return Object.fromEntries(given)
}

function randomAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'short':
    case 'long':
      return someText().map((text) => ({ kind: 'text', text }))
    case 'list':
      return fc.array(someText(), { minLength: 1, maxLength: 5 }).map((items) => ({ kind: 'list', items }))
    case 'choice':
    case 'choices':
      return fc
        .subarray(
          question.options.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((chosen) => ({ kind: 'options', chosen }))
    case 'date':
      return fc.constantFrom<Answer>(
        { kind: 'date', on: '2027-01-31' },
        { kind: 'period', in: { count: 3, unit: 'months' } },
      )
    case 'scale':
      return fc.integer({ min: 1, max: question.steps }).map((value) => ({ kind: 'scale', value }))
  }
}

/** Mostly a sentence, seldom a book. */
function someText(): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: randomText(120), weight: 60 },
    { arbitrary: randomText(1200), weight: 3 },
    { arbitrary: randomText(20_000), weight: 1 },
  )
}
