import { answerKey, isOf } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import type { PlacedQuestion } from '../form/form.ts'
import type { Question as Asking } from '../questions/question.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { composeAnswer, sentence } from './compose-answer.ts'
import { composeGap } from './compose-gap.ts'
import type { Composing } from './composing.ts'
import type { Block, QuestionBlock, Voice } from './paper.ts'

/** A question and of whom it is asked: of all together, of each person, or both. */
export interface AskedOf {
  readonly question: Asking
  readonly once: boolean
  readonly each: boolean
  readonly beside: boolean
}

/** A question that is asked both ways stands once on paper, with the answer of all above everybody's own. */
export function asOne(asked: readonly PlacedQuestion[]): readonly AskedOf[] {
  const ids = asked.map(({ question }) => question.id)
  const first = asked.filter(({ question }, index) => ids.indexOf(question.id) === index)
  return first.map(({ question, beside }) => {
    const ways = asked.filter((one) => one.question.id === question.id)
    return {
      question,
      once: ways.some(({ each }) => !each),
      each: ways.some(({ each }) => each),
      beside,
    }
  })
}

/** A question in its row: what it is about once it was answered, until then one line that asks it. */
export function rowQuestion(asked: AskedOf, composing: Composing): QuestionBlock {
  const { title, line, prompt, hint, id } = asked.question
  const { language, alliance, length } = composing
  const answered = answerKeysOf(id, composing)
  const help = alliance === null && hint !== undefined ? say(hint, language) : ''
  return {
    kind: 'question',
    text: say(answered.length > 0 ? title : (line ?? prompt), language),
    prompt: length === 'two-sides' ? help : '',
    blocks: [
      ...(length === 'whole' && help !== '' ? [sentence(help, 'hint')] : []),
      ...answers(asked, answered, composing),
    ],
  }
}

/** Whether anybody has answered a question. */
export function isAnswered(id: string, composing: Composing): boolean {
  return answerKeysOf(id, composing).length > 0
}

/** What one person answered, or the place for it. */
export function answerOf(question: Asking, { id, name }: Voiced, composing: Composing): readonly Block[] {
  return answerOrGap(question, answerKey(question.id, id), name, composing)
}

type Voiced = Pick<Composing['people'][number], 'id' | 'name'>

/** A question with its answer, or with everybody's; while nobody has answered it also says how one asks it. */
export function composeQuestion(asked: AskedOf, composing: Composing): QuestionBlock {
  const { question } = asked
  const { language, alliance } = composing
  const answered = answerKeysOf(question.id, composing)
  const open = answered.length === 0
  return {
    kind: 'question',
    text: say(question.title, language),
    prompt: open && !isSaidByHeading(question, language) ? say(question.prompt, language) : '',
    blocks: [
      ...(alliance === null && question.hint ? [sentence(say(question.hint, language), 'hint')] : []),
      ...answers(asked, answered, composing),
    ],
  }
}

/** In people's own words a question is often its own heading. */
function isSaidByHeading({ title, prompt }: Asking, language: string): boolean {
  return say(title, language) === say(prompt, language)
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

function answerKeysOf(id: string, { alliance }: Composing): readonly string[] {
  return Object.entries(alliance?.answers ?? {})
    .filter(([key, answer]) => isOf(key, id) && !isEmpty(answer))
    .map(([key]) => key)
}
