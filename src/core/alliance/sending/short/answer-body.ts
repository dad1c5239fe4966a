import type { Period } from '../../../questions/question.ts'
import type { Answer } from '../../alliance.ts'
import { escapedText, joinedTexts, unescapedText, unjoined } from './fields.ts'
import type { KindLetter } from './questions-2.ts'

const noPoints = '\u0010n' // a list of no points is not one of a single empty point

/** What an answer says, in as few letters as its kind allows. */
export function answerBody(answer: Answer): string {
  switch (answer.kind) {
    case 'text':
      return escapedText(answer.text)
    case 'list':
      return answer.items.length === 0 ? noPoints : joinedTexts(answer.items.map(escapedText), 'part')
    case 'options':
      return joinedTexts(answer.chosen, 'part')
    case 'date':
      return answer.on
    case 'period':
      return `${answer.in.count}${answer.in.unit.charAt(0)}`
    case 'scale':
      return String(answer.value)
  }
}

const periodLetters: Readonly<Record<string, Period['unit']>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
}

/** The answer again; what was never an answer of this kind is told from one by the reader of files. */
export function bodyAnswer(letter: KindLetter, body: string): Answer {
  switch (letter) {
    case 't':
      return { kind: 'text', text: unescapedText(body) }
    case 'l':
      return { kind: 'list', items: bodyPoints(body) }
    case 'o':
      return { kind: 'options', chosen: unjoined(body, 'part') }
    case 'd':
      return dateOf(body)
    case 's':
      return { kind: 'scale', value: Number(body) }
  }
}

function bodyPoints(body: string): string[] {
  if (body === noPoints) return []
  return body === '' ? [''] : unjoined(body, 'part').map(unescapedText)
}

function dateOf(body: string): Answer {
  const unit = periodLetters[body.slice(-1)]
  return unit === undefined
    ? { kind: 'date', on: body }
    : { kind: 'period', in: { count: Number(body.slice(0, -1)), unit } }
}
