import type { Alliance } from '../alliance/alliance.ts'
import { isOf, isOfPulse, personIn, questionIn } from '../alliance/answer-key.ts'
import { findQuestion, findTopic } from '../questions/bank.ts'
import type { Question, Topic } from '../questions/question.ts'
import type { Length } from '../templates/length.ts'
import { type Wanted, wantedBy } from '../templates/lookup.ts'
import type { Asked, Template } from '../templates/template.ts'
import { besideItsOwn, inOrder } from './in-order.ts'
import { homeOf, topicsOf } from './topics-of.ts'

/** A part of the form, and a section of the paper: a topic with what is asked in it. */
export interface FormPart {
  readonly topic: Topic
  readonly asked: readonly PlacedQuestion[]
}

/** A question as it is asked: once for all, or once for each person. */
export interface FormQuestion {
  readonly question: Question
  readonly each: boolean // asked of each person
}

/** A question in its form, with what is known of its place on paper. */
export interface PlacedQuestion extends FormQuestion {
  readonly from: Length // the shortest paper that asks it
  readonly beside: boolean // on paper it stands beside the question before it
}

/** A part of the form with what was left out of it, to be put back. */
export interface WholePart extends FormPart {
  readonly leftOut: readonly PlacedQuestion[]
}

/**
 * What is asked for an alliance, on the screen and on its paper alike: the template's topics, in each of them the
 * questions that were taken from the question bank and those in people's own words, and then the topics that only those
 * have; in people's order, without what they left out. A question stands there twice, once for all and once for each,
 * where it was answered in the way in which it isn't asked. Without an alliance it is what the template asks. Throws when
 * the template asks what the bank doesn't have.
 */
export function formOf(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance | null,
): readonly FormPart[] {
  return wholeForm(template, topics, alliance)
    .filter(({ asked }) => asked.length > 0)
    .map(({ topic, asked }) => ({ topic, asked }))
}

/** The same, with what was left out; a part stands there too from which everything was. */
export function wholeForm(
  template: Template,
  bank: readonly Topic[],
  alliance: Alliance | null,
): readonly WholePart[] {
  const topics = topicsOf(bank, alliance)
  const extra = alliance === null ? [] : extraQuestions(template, alliance)
  const own = template.sections.map(({ topic, questions }) => {
    const part = topicOf(topics, topic)
    const placed = questions.map((asked) => placedBy(asked, asksEach(alliance?.people ?? [])))
    return {
      topic: part,
      wanted: [...placed, ...within(part, extra, alliance), ...ownIn(part, bank, alliance)],
    }
  })
  const further = topics
    .filter(({ id }) => !template.sections.some(({ topic }) => topic === id))
    .sort((one, other) => one.order - other.order)
    .map((topic) => ({ topic, wanted: [...within(topic, extra, alliance), ...ownIn(topic, bank, alliance)] }))
    .filter(({ wanted }) => wanted.length > 0)
  return [...own, ...further].map(({ topic, wanted }) => wholePart(topic, wanted, topics, alliance))
}

function wholePart(
  topic: Topic,
  wanted: readonly PlacedWish[],
  topics: readonly Topic[],
  alliance: Alliance | null,
): WholePart {
  const { order, leftOut = [] } = alliance?.own ?? {}
  const placed = inOrder(wanted, order)
  const [asked, gone] = [
    placed.filter(({ id }) => !leftOut.includes(id)),
    placed.filter(({ id }) => leftOut.includes(id)),
  ]
  const toQuestions = (some: readonly PlacedWish[]) => some.flatMap((one) => askedOf(one, topics, alliance))
  return {
    topic,
    asked: toQuestions(gone.length === 0 ? asked : besideItsOwn(asked, placed)),
    leftOut: gone.flatMap((one) => askedOf(one, topics, alliance).slice(0, 1)),
  }
}

/** The questions in people's own words that stand in a topic: on every paper, since they asked them themselves. */
function ownIn(topic: Topic, bank: readonly Topic[], alliance: Alliance | null): readonly PlacedWish[] {
  const own = (alliance?.own?.questions ?? []).filter((one) => homeOf(one, bank) === topic.id)
  return own.map(({ id, each }) => ({
    id,
    each: each && asksEach(alliance?.people ?? []),
    from: 'one-page',
    beside: false,
  }))
}

interface PlacedWish extends Wanted, Pick<PlacedQuestion, 'from' | 'beside'> {}

function placedBy(asked: Asked, canAsk: boolean): PlacedWish {
  const { from = 'whole', beside = false } = asked
  const { id, each } = wantedBy(asked)
  return { id, each: each && canAsk, from, beside }
}

/** In a group of more than this many, what others are asked of each is asked of all together. */
const mostAskedEach = 12

/** Whether there are few enough people to ask each of them alone, one after the other. */
export function asksEach(people: readonly unknown[]): boolean {
  return people.length <= mostAskedEach
}

/** Once or of each, as the template says; and the other way too where somebody has answered it the other way. */
function askedOf(
  { id, each, from, beside }: PlacedWish,
  topics: readonly Topic[],
  alliance: Alliance | null,
): readonly PlacedQuestion[] {
  const question = findQuestion(topics, id)
  if (question === undefined) throw new Error(`A template asks “${id}”. Add it to content/questions.`)
  const answers = alliance?.answers ?? {}
  const otherWay = each ? id in answers : isAnsweredByEach(id, answers)
  return otherWay
    ? [
        { question, each: false, from, beside },
        { question, each: true, from, beside: false },
      ]
    : [{ question, each, from, beside }]
}

/**
 * Ids that the template doesn't ask, taken from the bank or answered all the same; of the pulse only what was taken,
 * since its numbers were given alone, and are looked at together.
 */
export function extraQuestions(template: Template, alliance: Alliance): readonly string[] {
  const asked = new Set([
    ...template.sections.flatMap(({ questions }) => questions.map((one) => wantedBy(one).id)),
    ...(alliance.own?.questions ?? []).map(({ id }) => id), // which say themselves where they stand
  ])
  const answered = Object.keys(alliance.answers)
    .filter((key) => !isOfPulse(key))
    .map(questionIn)
  return [...new Set([...alliance.questions, ...answered])].filter((id) => !asked.has(id))
}

/** No template says whom to ask an extra question, so its answers do; one without an answer is asked once. */
function within(topic: Topic, ids: readonly string[], alliance: Alliance | null): readonly PlacedWish[] {
  const versions = alliance === null ? [] : [alliance, ...alliance.revisions]
  return ids
    .filter((id) => topic.questions.some((question) => question.id === id))
    .map((id) => ({
      id,
      each: versions.some(({ answers }) => isAnsweredByEach(id, answers)),
      from: 'one-page', // people chose it themselves
      beside: false,
    }))
}

function isAnsweredByEach(id: string, answers: Alliance['answers']): boolean {
  return Object.keys(answers).some((key) => isOf(key, id) && personIn(key) !== undefined)
}

function topicOf(topics: readonly Topic[], id: string): Topic {
  const topic = findTopic(topics, id)
  if (topic === undefined)
    throw new Error(`A template has a section “${id}”. Add ${id}.yaml to content/questions.`)
  return topic
}
