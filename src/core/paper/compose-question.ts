import { answerKey, isOf } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import type { Question as Asking } from '../questions/question.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { composeAnswer, sentence } from './compose-answer.ts'
import { composeGap } from './compose-gap.ts'
import { composePulse } from './compose-pulse.ts'
import type { Composing } from './composing.ts'
import type { Block, Question, Voice } from './paper.ts'

/** A question and of whom it is asked: of all together, of each person, or both. */
export interface AskedOf {
  readonly question: Asking
  readonly once: boolean
  readonly each: boolean
}

/** A question with its answer, or with everybody's; while nobody has answered it also says how one asks it. */
export function composeQuestion(asked: AskedOf, composing: Composing): Question {
  const { question } = asked
  const { language, alliance } = composing
  const answered = keysOf(question.id, composing)
  const open = answered.length === 0
  return {
    kind: 'question',
    text: say(question.title, language),
    prompt: open ? say(question.prompt, language) : '',
    blocks: [
      ...(alliance === null && question.hint ? [sentence(say(question.hint, language), 'hint')] : []),
      ...answers(asked, answered, composing),
      ...composePulse(question, composing),
    ],
  }
}

/** A question that nobody is asked now, and that was answered at several looks back. */
export function composeDrawing(question: Asking, composing: Composing): Question {
  return {
    kind: 'question',
    text: say(question.title, composing.language),
    prompt: '',
    blocks: composePulse(question, composing),
  }
}

/** A place for all, a place for each person, or both, as the form has them. */
function answers(
  { question, once, each }: AskedOf,
  answered: readonly string[],
  composing: Composing,
): readonly Block[] {
  const voices: Block = { kind: 'voices', voices: composeVoices(question, answered, composing) }
  return [...(once ? answerOrGap(question, question.id, '', composing) : []), ...(each ? [voices] : [])]
}

/** What each person said, and after them anybody's answer who is no longer among the people. */
function composeVoices(
  question: Asking,
  answered: readonly string[],
  composing: Composing,
): readonly Voice[] {
  const { people, messages } = composing
  const ids = people.map(({ id }) => id)
  const strangers = answered
    .map((key) => key.slice(question.id.length + 1))
    .filter((id) => id !== '' && !ids.includes(id))
    .map((id) => ({ id, name: fill(messages.paper.person, { number: id.slice(1) }) }))
  return [...people, ...strangers].map(({ id, name }) => ({
    name,
    blocks: answerOrGap(question, answerKey(question.id, id), name, composing),
  }))
}

function answerOrGap(question: Asking, key: string, name: string, composing: Composing): readonly Block[] {
  const { alliance, language, messages } = composing
  const answer = alliance?.answers[key]
  if (answer && !isEmpty(answer)) return composeAnswer(answer, question, composing)
  const label = say(question.prompt, language)
  const full = name === '' ? label : fill(messages.paper.fieldOf, { label, name })
  return [composeGap(question, key, full, language)]
}

function keysOf(id: string, { alliance }: Composing): readonly string[] {
  return Object.entries(alliance?.answers ?? {})
    .filter(([key, answer]) => isOf(key, id) && !isEmpty(answer))
    .map(([key]) => key)
}
