import { drawingOf, strokesIn } from '../alliance/yes/strokes.ts'
import { formatDay } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { sentence } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import type { Block } from './paper.ts'
import type { NamedPerson } from './people.ts'

/** What stands where somebody would sign who has said yes: what they drew and typed, and when; null without a yes. */
export function composeYes(
  { id }: NamedPerson,
  { yeses, language, messages }: Composing,
): readonly Block[] | null {
  const yes = yeses.find(({ by }) => by === id)
  if (yes === undefined) return null
  const { name, drawing = '', on } = yes
  const date = formatDay(on, sentenceLanguage(language, messages))
  const alt = fill(messages.paper.drawnYes, { name })
  const hasDrawing = strokesIn(drawing).length > 0
  return [
    ...(hasDrawing ? [{ kind: 'drawing', ...drawingOf(drawing), alt } as const] : []),
    { kind: 'text', tone: 'body', by: 'people', spans: [{ text: name, style: 'strong' }] },
    sentence(fill(messages.paper.saidYes, { date }), 'hint'),
  ]
}
