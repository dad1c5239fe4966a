import type { Alliance } from '../core/alliance/alliance.ts'
import type { Question, Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'

/** A part of the form: a topic with what is asked in it. */
export interface FormPart {
  readonly topic: Topic
  readonly asked: readonly FormQuestion[]
}

/** A question as it stands in the form: once for all, or once for each person. */
export interface FormQuestion {
  readonly question: Question
  readonly each: boolean // asked of each person
}

/**
 * What is asked for an alliance, in the order of its paper: the template's topics, in each of them the questions that
 * were taken from the question bank, and then the topics that only those questions have.
 */
export function formOf(
  template: Template,
  topics: readonly Topic[],
  alliance: Alliance,
): readonly FormPart[] {
  const extra = extraQuestions(template, alliance)
  const own = template.sections.map(({ topic, questions }) => {
    const part = topicOf(topics, topic)
    const asked = questions.map((one) =>
      'each' in one ? { id: one.each, each: true } : { id: one.once, each: false },
    )
    return {
      topic: part,
      asked: [...asked, ...within(part, extra, alliance)].flatMap((one) => ask(one, topics, alliance)),
    }
  })
  const further = topics
    .filter(({ id }) => !template.sections.some(({ topic }) => topic === id))
    .sort((one, other) => one.order - other.order)
    .map((topic) => {
      const wanted = within(topic, extra, alliance)
      return { topic, asked: wanted.flatMap((one) => ask(one, topics, alliance)) }
    })
  return [...own, ...further.filter(({ asked }) => asked.length > 0)]
}

/** The question of the bank with this id. */
export function questionIn(topics: readonly Topic[], id: string): Question | undefined {
  return topics.flatMap(({ questions }) => questions).find((question) => question.id === id)
}

interface Wanted {
  readonly id: string
  readonly each: boolean
}

/** Once or of each, as the template says; and the other way too where somebody has answered it the other way. */
function ask({ id, each }: Wanted, topics: readonly Topic[], alliance: Alliance): readonly FormQuestion[] {
  const question = questionIn(topics, id)
  if (question === undefined) throw new Error(`A template asks “${id}”. Add it to content/questions.`)
  const otherWay = each ? id in alliance.answers : isAnsweredByEach(id, alliance)
  return otherWay
    ? [
        { question, each: false },
        { question, each: true },
      ]
    : [{ question, each }]
}

/** Ids that the template doesn't ask, taken from the bank or answered all the same. */
export function extraQuestions(template: Template, alliance: Alliance): readonly string[] {
  const asked = new Set(
    template.sections.flatMap(({ questions }) =>
      questions.map((one) => ('each' in one ? one.each : one.once)),
    ),
  )
  const answered = Object.keys(alliance.answers).map((key) => key.replace(/\/.*/, ''))
  return [...new Set([...alliance.questions, ...answered])].filter((id) => !asked.has(id))
}

/** No template says whom to ask an extra question, so its answers do; one without an answer is asked once. */
function within(topic: Topic, ids: readonly string[], alliance: Alliance): readonly Wanted[] {
  const found = ids.filter((id) => topic.questions.some((question) => question.id === id))
  return found.map((id) => ({ id, each: isAnsweredByEach(id, alliance) }))
}

function isAnsweredByEach(id: string, alliance: Alliance): boolean {
  return Object.keys(alliance.answers).some((key) => key.startsWith(`${id}/`))
}

function topicOf(topics: readonly Topic[], id: string): Topic {
  const topic = topics.find((one) => one.id === id)
  if (topic === undefined)
    throw new Error(`A template has a section “${id}”. Add ${id}.yaml to content/questions.`)
  return topic
}
