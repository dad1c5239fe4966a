import type { Question as Asking, Topic } from '../questions/question.ts'
import type { Asked } from '../templates/template.ts'
import { say } from '../words/say.ts'
import { pulsesOf } from './compose-pulse.ts'
import { composeQuestion } from './compose-question.ts'
import { type Composing, questionOf } from './composing.ts'
import type { Section } from './paper.ts'

/** The template's sections in its order, each with the questions that were taken in from the bank; then their own. */
export function composeSections(composing: Composing): readonly Section[] {
  const { template, topics } = composing
  const extras = extraQuestions(composing)
  const own = template.sections.map(({ topic, questions }) =>
    composeSection(topicOf(topics, topic), [...questions.map(asking), ...within(extras, topic)], composing),
  )
  const further = topics
    .filter(({ id }) => !template.sections.some(({ topic }) => topic === id))
    .toSorted((one, other) => one.order - other.order)
    .map((topic) => ({ topic, questions: within(extras, topic.id) }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ topic, questions }) => composeSection(topic, questions, composing))
  return [...own, ...further]

  function within(found: readonly Asking[], topic: string): readonly Placed[] {
    return found
      .filter(({ id }) => topicOf(topics, topic).questions.some((question) => question.id === id))
      .map((question) => ({ question, each: isAskedOfEach(question.id, composing) }))
  }

  function asking(asked: Asked): Placed {
    const id = 'each' in asked ? asked.each : asked.once
    const question = questionOf(topics, id)
    if (!question) throw new Error(`The template ${template.id} asks ${id}. Add it to content/questions.`)
    return { question, each: 'each' in asked }
  }
}

interface Placed {
  readonly question: Asking
  readonly each: boolean
}

function composeSection(topic: Topic, questions: readonly Placed[], composing: Composing): Section {
  const { alliance, language } = composing
  return {
    kind: 'section',
    text: say(topic.title, language),
    why: alliance === null ? say(topic.why, language) : '', // a finished paper says what was agreed, not why we asked
    blocks: questions.map(({ question, each }) => composeQuestion(question, each, composing)),
  }
}

/** Questions that were taken in, or answered all the same, although the template doesn't ask them. */
function extraQuestions(composing: Composing): readonly Asking[] {
  const { template, topics, alliance } = composing
  if (alliance === null) return []
  const asked = new Set(
    template.sections.flatMap(({ questions }) =>
      questions.map((one) => ('each' in one ? one.each : one.once)),
    ),
  )
  const answered = Object.keys(alliance.answers).map((key) => key.replace(/\/.*/, ''))
  const drawn = pulsesOf(composing).map(({ question }) => question)
  const wanted = new Set([...alliance.questions, ...answered, ...drawn].filter((id) => !asked.has(id)))
  return [...wanted].flatMap((id) => questionOf(topics, id) ?? [])
}

/** The bank doesn't say whom to ask, so the answers do. */
function isAskedOfEach(id: string, { alliance }: Composing): boolean {
  if (alliance === null) return false
  const versions = [alliance, ...alliance.revisions]
  return versions.some(({ answers }) => Object.keys(answers).some((key) => key.startsWith(`${id}/`)))
}

function topicOf(topics: readonly Topic[], id: string): Topic {
  const found = topics.find((topic) => topic.id === id)
  if (!found) throw new Error(`A template has a section ${id}. Add ${id}.yaml to content/questions.`)
  return found
}
