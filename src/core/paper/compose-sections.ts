import { type FormPart, formOf } from '../form/form.ts'
import type { Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import { pulsesOf } from './compose-pulse.ts'
import { asOne, composeDrawing, composeQuestion } from './compose-question.ts'
import type { Composing } from './composing.ts'
import type { Section } from './paper.ts'

/** What the form asks, in its order, with the drawings of a pulse that nobody is asked about now. */
export function composeSections(composing: Composing): readonly Section[] {
  const { template, topics, alliance } = composing
  return withDrawings(formOf(template, topics, alliance), composing).map((part) =>
    composeSection(part, composing),
  )
}

/** A section of the paper, of which some questions are only looked back on. */
interface PaperPart extends FormPart {
  readonly drawn: readonly string[] // ids of questions that are drawn and not asked
}

function withDrawings(form: readonly FormPart[], composing: Composing): readonly PaperPart[] {
  const asked = new Set(form.flatMap((part) => part.asked.map(({ question }) => question.id)))
  const drawn = pulsesOf(composing).flatMap(({ question }) => (asked.has(question) ? [] : [question]))
  const drawnIn = ({ questions }: Topic) => drawn.filter((id) => questions.some((one) => one.id === id))
  const own = form.slice(0, composing.template.sections.length)
  const further = [...form.slice(own.length), ...onlyDrawn(form, drawnIn, composing.topics)]
  return [...own, ...[...further].sort((one, other) => one.topic.order - other.topic.order)].map((part) => ({
    ...part,
    drawn: drawnIn(part.topic),
  }))
}

function onlyDrawn(
  form: readonly FormPart[],
  drawnIn: (topic: Topic) => readonly string[],
  topics: readonly Topic[],
): readonly FormPart[] {
  return topics
    .filter((topic) => drawnIn(topic).length > 0 && !form.some((part) => part.topic.id === topic.id))
    .map((topic) => ({ topic, asked: [] }))
}

function composeSection({ topic, asked, drawn }: PaperPart, composing: Composing): Section {
  const { language } = composing
  const questions = topic.questions.filter(({ id }) => drawn.includes(id))
  return {
    kind: 'section',
    text: say(topic.title, language),
    why: '', // a finished paper says what was agreed, not why we asked
    blocks: [
      ...asOne(asked).map((one) => composeQuestion(one, composing)),
      ...questions.map((question) => composeDrawing(question, composing)),
    ],
  }
}
