import { type FormPart, formOf, type PlacedQuestion } from '../form/form.ts'
import { asks } from '../templates/length.ts'
import { isOfOne } from '../templates/lookup.ts'
import { say } from '../words/say.ts'
import { composeClosing, rowsClosingWords } from './compose-closing.ts'
import { composeRowsHead } from './compose-head.ts'
import { composeOthers } from './compose-others.ts'
import { composePulse } from './compose-pulse.ts'
import { type AskedOf, asOne, isAnswered, rowQuestion } from './compose-question.ts'
import { composeRoster } from './compose-roster.ts'
import type { Composing } from './composing.ts'
import type { Block, QuestionBlock, Section } from './paper.ts'
import { isRoster } from './people.ts'

/**
 * A paper in rows: what its length asks, and everything that was answered, each with its theme at the start and one line
 * for the question. What is asked of each of many people stands in one table at the end, in which they sign as well.
 */
export function composeRows(composing: Composing): readonly Block[] {
  const form = formOf(composing.template, composing.topics, composing.alliance)
  const parts = form.map(({ topic, asked }) => ({
    topic,
    asked: asked.filter((one) => stands(one, composing)),
  }))
  const asked = parts.flatMap((part) => part.asked)
  return [
    ...composeRowsHead(composing),
    ...parts.flatMap((part) => composePart(part, composing)),
    ...composeOthers(composing),
    ...composePulse(composing),
    composeEnd(asked, composing),
  ]
}

/** The last words, with a place to sign for each; nobody signs a page about one person. */
function composeEnd(asked: readonly PlacedQuestion[], composing: Composing): Block {
  if (isOfOne(composing.template)) return rowsClosingWords(composing)
  return isRoster(composing.people)
    ? composeRoster(asked, composing)
    : composeClosing(composing, rowsClosingWords(composing))
}

function stands({ question, from }: PlacedQuestion, composing: Composing): boolean {
  return asks(composing.asked, from) || isAnswered(question.id, composing)
}

function composePart({ topic, asked }: FormPart, composing: Composing): readonly Section[] {
  const { people, language } = composing
  const own = asOne(asked).flatMap((one) => (isRoster(people) ? ofAll(one) : [one]))
  if (own.length === 0) return []
  return [
    {
      kind: 'section',
      text: say(topic.theme ?? topic.title, language),
      why: '',
      blocks: rowsOf(own, composing),
    },
  ]
}

/** What a table asks of each is not asked again beside it. */
function ofAll(one: AskedOf): readonly AskedOf[] {
  return one.once ? [{ ...one, each: false }] : []
}

/** Questions in their rows; those that stand beside one another share one. */
function rowsOf(asked: readonly AskedOf[], composing: Composing): readonly Block[] {
  const rows: QuestionBlock[][] = []
  for (const one of asked) {
    const question = rowQuestion(one, composing)
    const last = rows.at(-1)
    if (one.beside && last && last.length < 3) last.push(question)
    else rows.push([question])
  }
  return rows.flatMap((questions): readonly Block[] =>
    questions.length === 1 ? questions : [{ kind: 'cells', questions }],
  )
}
