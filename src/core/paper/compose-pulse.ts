import type { Spread } from '../alliance/pulse.ts'
import { findQuestion, findTopic } from '../questions/bank.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { sentence } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import type { Block, QuestionBlock, Section, Span } from './paper.ts'

/** How it is going, in one small place: for each question from the least to the most, and nobody's name. */
export function composePulse(composing: Composing): readonly Section[] {
  const { numbers, topics, language, length } = composing
  const topic = findTopic(topics, 'pulse')
  const said = numbers.flatMap((spread) => composeSpread(spread, composing))
  if (topic === undefined || said.length === 0) return []
  const block = length === 'whole' ? inLines(said) : besideOneAnother(said)
  return [{ kind: 'section', text: say(topic.title, language), why: '', blocks: [block] }]
}

interface SpreadInWords {
  readonly title: string
  readonly numbers: string
}

function composeSpread(
  { question: id, least, most }: Spread,
  { topics, language, messages: { paper } }: Composing,
): readonly SpreadInWords[] {
  const question = findQuestion(topics, id)
  if (question?.kind !== 'scale') return []
  const { steps } = question
  const one = fill(paper.scaleValue, { value: least, steps })
  const apart = fill(paper.scaleBetween, { least, most, steps })
  return [{ title: say(question.title, language), numbers: least === most ? one : apart }]
}

function inLines(said: readonly SpreadInWords[]): Block {
  const spans = said.flatMap(({ title, numbers }, index): readonly Span[] => [
    { text: `${index === 0 ? '' : '\n'}${title}: `, style: 'plain' },
    { text: numbers, style: 'strong' },
  ])
  return { kind: 'text', tone: 'body', by: 'form', spans }
}

function besideOneAnother(said: readonly SpreadInWords[]): Block {
  const questions = said.map(
    ({ title, numbers }): QuestionBlock => ({
      kind: 'question',
      text: title,
      prompt: '',
      blocks: [sentence(numbers, 'body')],
    }),
  )
  return { kind: 'cells', questions }
}
