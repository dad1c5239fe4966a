import type { Answer } from '../alliance/alliance.ts'
import type { Question } from '../questions/question.ts'
import { formatDay } from '../words/format.ts'
import { say } from '../words/say.ts'
import type { Composing } from './composing.ts'
import { sayPeriod, sentenceLanguage } from './dates.ts'
import type { Block, Text } from './paper.ts'

/** What was written for a question, told by the answer's own kind, so that a question that has changed loses nothing. */
export function composeAnswer(
  answer: Answer,
  question: Question | undefined,
  composing: Composing,
): readonly Block[] {
  const { language, agreed, messages } = composing
  const spoken = sentenceLanguage(language, messages)
  switch (answer.kind) {
    case 'text':
      return paragraphs(answer.text)
    case 'list':
      return [{ kind: 'list', items: answer.items.filter((item) => item.trim() !== '').map(tidy) }]
    case 'options':
      return chosenOptionBlocks(answer.chosen, question, language)
    case 'date':
      return [sentence(formatDay(answer.on, spoken))]
    case 'period':
      return [sentence(sayPeriod(answer.in, agreed, language, messages))]
    case 'scale':
      return [scaleBlock(answer.value, question, language)]
  }
}

/** A paragraph that people wrote. */
export function paragraph(text: string): Block {
  return { kind: 'text', tone: 'body', by: 'people', spans: [{ text, style: 'plain' }] }
}

/** A paragraph of the form's own words. */
export function sentence(text: string, tone: Text['tone'] = 'body'): Text {
  return { kind: 'text', tone, by: 'form', spans: [{ text, style: 'plain' }] }
}

function paragraphs(text: string): Block[] {
  return tidy(text)
    .split(/\n\s*\n/)
    .map((one) => paragraph(one))
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** What was chosen, and nothing else: an agreement is no form any more. One choice is a plain sentence. */
function chosenOptionBlocks(
  chosen: readonly string[],
  question: Question | undefined,
  language: string,
): readonly Block[] {
  const offered = question?.kind === 'choice' || question?.kind === 'choices' ? question.options : []
  const known = offered.filter(({ id }) => chosen.includes(id))
  const unknown = chosen.filter((id) => !offered.some((option) => option.id === id))
  const options = [
    ...known.map(({ id, label }) => ({ id, label: say(label, language), chosen: true })),
    ...unknown.map((id) => ({ id, label: id, chosen: true })),
  ]
  if (question?.kind === 'choice' && options.length === 1) return options.map(({ label }) => sentence(label))
  return [{ kind: 'options', many: question?.kind !== 'choice', options }]
}

function scaleBlock(value: number, question: Question | undefined, language: string): Block {
  if (question?.kind !== 'scale' || value > question.steps) return sentence(String(value))
  const { steps, low, high } = question
  return { kind: 'scale', steps, low: say(low, language), high: say(high, language), value }
}
