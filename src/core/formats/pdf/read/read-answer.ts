import type { Answer } from '../../../alliance/alliance.ts'
import type { Kind } from '../../../questions/question.ts'
import { withoutListMark } from '../../../text/symbol-fonts.ts'
import { readDate } from './read-date.ts'

/** What was typed or ticked in the fields of one question; a button's value is its option. */
export interface Filled {
  readonly kind: 'text' | 'button'
  readonly values: readonly string[] // none of them empty
}

/** The answer that this is, when the question is of a kind; a question that nobody knows is answered as it looks. */
export function readAnswer(filled: Filled, kind: Kind | undefined, language: string): Answer | undefined {
  const text = filled.values.join('\n')
  switch (kind ?? (filled.kind === 'text' ? 'long' : 'choices')) {
    case 'short':
    case 'long':
      return { kind: 'text', text }
    case 'list':
      return { kind: 'list', items: answerLines(text) }
    case 'choice':
    case 'choices':
      return filled.kind === 'button' ? { kind: 'options', chosen: [...filled.values] } : undefined
    case 'date':
      return dateAnswer(text, language)
    case 'scale':
      return /^([1-9]|10)$/.test(text) ? { kind: 'scale', value: Number(text) } : undefined
  }
}

/** One item for each line; people like to put a sign before it. */
function answerLines(text: string): string[] {
  const lines = text.split('\n').map(withoutListMark)
  return lines.filter((line) => line !== '')
}

function dateAnswer(text: string, language: string): Answer | undefined {
  const read = readDate(text, language)
  if (read === undefined) return undefined
  return typeof read === 'string' ? { kind: 'date', on: read } : { kind: 'period', in: read }
}
