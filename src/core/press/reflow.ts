import type { Alliance } from '../alliance/alliance.ts'
import { isOfPulse } from '../alliance/pulse.ts'
import type { FlowingPaper, PaperSource } from '../formats/format.ts'
import { compose } from '../paper/compose.ts'
import { blankPeople } from '../paper/people.ts'
import { withoutGaps } from '../paper/without-gaps.ts'
import type { Data, Order, Press } from './order.ts'

/** A paper that flows, and what it was made of. */
export type Reflowed = FlowingPaper & PaperSource

/** The paper of an order for formats that reflow, such as Word: it needs no fonts, and has no pages. */
export function reflow(order: Order, { topics, messages }: Pick<Press, 'topics' | 'messages'>): Reflowed {
  const { template, alliance, language, direction, length, edition, sheet, gaps, made } = order
  const asked = edition === 'large' && length === 'two-sides' ? 'one-page' : length // bigger letters, fewer questions
  const whole = compose(template, topics, order.pulse ? alliance : withoutPulseOnPaper(alliance), {
    language,
    messages,
    direction,
    length,
    asked,
  })
  return {
    alliance: carried(alliance, order.data),
    template: template.id,
    people: alliance?.people ?? blankPeople(template),
    paper: gaps === 'nothing' ? withoutGaps(whole) : whole,
    sheet,
    made,
  }
}

/** The numbers of the pulse belong to those who gave them, so they stand on no paper of themselves. */
function withoutPulseOnPaper(alliance: Alliance | null): Alliance | null {
  if (alliance === null) return null
  const left = <Said extends Pick<Alliance, 'answers' | 'questions'>>(said: Said): Said => ({
    ...said,
    questions: said.questions.filter((id) => !isOfPulse(id)),
    answers: Object.fromEntries(Object.entries(said.answers).filter(([key]) => !isOfPulse(key))),
  })
  return { ...left(alliance), revisions: alliance.revisions.map(left) }
}

function carried(alliance: Alliance | null, data: Data = 'all'): Alliance | null {
  if (alliance === null || data === 'none') return null
  return data === 'newest' ? { ...alliance, revisions: alliance.revisions.slice(-1) } : alliance
}
