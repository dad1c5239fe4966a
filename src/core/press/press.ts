import type { Alliance } from '../alliance/alliance.ts'
import type { Work } from '../formats/format.ts'
import type { Edition } from '../layout/design.ts'
import { layout } from '../layout/layout.ts'
import type { Gaps, Sheet } from '../layout/page.ts'
import { textsOf } from '../layout/texts-of.ts'
import { compose } from '../paper/compose.ts'
import { blankPeople } from '../paper/people.ts'
import { withoutGaps } from '../paper/without-gaps.ts'
import type { Topic } from '../questions/question.ts'
import type { Template } from '../templates/template.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import type { Messages } from '../words/messages.ts'

/** What every paper is made from. */
export interface Press {
  readonly topics: readonly Topic[]
  readonly messages: Messages
  readonly fonts: FontShelf
}

/** One paper that somebody wants. */
export interface Order {
  readonly template: Template
  readonly alliance: Alliance | null // null for a blank paper
  readonly language: string // BCP 47
  readonly sheet: Sheet
  readonly edition: Edition
  readonly gaps: Gaps
  readonly made: Date
}

/** A paper ready to be saved in any format, and the scripts whose letters could not be had. */
export interface Pressed {
  readonly work: Work
  readonly missing: readonly string[]
}

/** Makes the paper of an order. Rejects only when the primary face or the shaping engine cannot be had. */
export async function press(order: Order, { topics, messages, fonts }: Press): Promise<Pressed> {
  const { template, alliance, language, sheet, edition, gaps, made } = order
  const whole = compose(template, topics, alliance, { language, messages })
  const paper = gaps === 'nothing' ? withoutGaps(whole) : whole
  const { faces, missing } = await fonts.facesFor(textsOf(paper, messages), language)
  const work: Work = {
    alliance,
    template: template.id,
    people: alliance?.people ?? blankPeople(template),
    paper,
    pages: () => layout(paper, { faces, gaps, sheet, edition, messages }),
    sheet,
    made,
  }
  return { work, missing }
}
