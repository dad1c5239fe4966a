import type { Question } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Gap, GapShape } from './paper.ts'

/** The open place for one answer, in the shape that its question asks for. */
export function composeGap(question: Question, field: string, label: string, language: string): Gap {
  return { kind: 'gap', field, label, shape: shapeOf(question, language) }
}

function shapeOf(question: Question, language: string): GapShape {
  switch (question.kind) {
    case 'short':
    case 'date':
      return { kind: question.kind }
    case 'long':
      return { kind: 'long', lines: question.lines }
    case 'list':
      return { kind: 'list', items: question.items }
    case 'choice':
    case 'choices':
      return {
        kind: 'options',
        many: question.kind === 'choices',
        options: question.options.map(({ id, label }) => ({ id, label: say(label, language) })),
      }
    case 'scale':
      return {
        kind: 'scale',
        steps: question.steps,
        low: say(question.low, language),
        high: say(question.high, language),
      }
  }
}
