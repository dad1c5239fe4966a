import { hasChanged } from '../alliance/agree.ts'
import { lastRevision } from '../alliance/agreed.ts'
import type { Alliance } from '../alliance/alliance.ts'
import { isOfPulse } from '../alliance/answer-key.ts'
import { withFileVersion } from '../alliance/file-version.ts'
import { ownToAsk } from '../alliance/own/own-to-ask.ts'
import { goneSince } from '../alliance/people/gone-since.ts'
import { spreads } from '../alliance/pulse.ts'
import type { FlowingPaper, PaperSource } from '../formats/format.ts'
import { compose } from '../paper/compose.ts'
import { blankPeople } from '../paper/people.ts'
import { withoutGaps } from '../paper/without-gaps.ts'
import type { Topic } from '../questions/question.ts'
import { topicsOn } from '../questions/topics-on.ts'
import type { Data, Order, Press } from './order.ts'

/** A paper that flows, and what it was made of. */
export type Reflowed = FlowingPaper & PaperSource

/** The paper of an order for formats that reflow, such as Word: it needs no fonts, and has no pages. */
export function reflow(order: Order, { topics, messages }: Pick<Press, 'topics' | 'messages'>): Reflowed {
  const { template, alliance, language, direction, length, edition, sheet, gaps, made } = order
  const asked = edition === 'large' && length === 'two-sides' ? 'one-page' : length // bigger letters, fewer questions
  const whole = compose(template, topicsOfItsDay(alliance, topics), withoutNumbers(alliance), {
    language,
    messages,
    direction,
    length,
    asked,
    numbers: order.pulse && alliance ? spreads(alliance) : [],
    yeses: order.yeses ?? [],
  })
  return {
    alliance: carried(alliance, order.data),
    template: template.id,
    people: alliance?.people ?? blankPeople(template),
    own: ownToAsk(alliance?.own),
    letterhead: alliance?.letterhead,
    paper: gaps === 'nothing' ? withoutGaps(whole) : whole,
    sheet,
    made,
  }
}

/** A version that was agreed stands under the headings of its day; a draft, and a blank, under those of today. */
function topicsOfItsDay(alliance: Alliance | null, topics: readonly Topic[]): readonly Topic[] {
  const last = alliance === null ? undefined : lastRevision(alliance)
  return alliance === null || last === undefined || hasChanged(alliance) ? topics : topicsOn(topics, last.on)
}

/** The numbers of the pulse belong to those who gave them, so they stand on no paper of themselves. */
function withoutNumbers(alliance: Alliance | null): Alliance | null {
  if (alliance === null) return null
  const left = <Said extends Pick<Alliance, 'answers' | 'questions'>>(said: Said): Said => ({
    ...said,
    questions: said.questions.filter((id) => !isOfPulse(id)),
    answers: Object.fromEntries(Object.entries(said.answers).filter(([key]) => !isOfPulse(key))),
  })
  return { ...left(alliance), revisions: alliance.revisions.map(left) }
}

/** The newest version is what is written now and the last agreement, unless that one tells of somebody who has gone since. */
function carried(alliance: Alliance | null, data: Data = 'all'): Alliance | null {
  if (alliance === null || data === 'none') return null
  if (data === 'all') return alliance
  const last = withFileVersion({ ...alliance, revisions: alliance.revisions.slice(-1) })
  return goneSince(last).length === 0 ? last : withFileVersion({ ...alliance, revisions: [] })
}
