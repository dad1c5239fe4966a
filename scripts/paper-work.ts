import type { Alliance } from '../src/core/alliance/alliance.ts'
import type { Work } from '../src/core/formats/format.ts'
import type { Edition } from '../src/core/layout/design.ts'
import { layout } from '../src/core/layout/layout.ts'
import type { Gaps, Sheet } from '../src/core/layout/page.ts'
import { textsOf } from '../src/core/layout/texts-of.ts'
import { compose } from '../src/core/paper/compose.ts'
import { blankPeople } from '../src/core/paper/people.ts'
import type { Topic } from '../src/core/questions/question.ts'
import type { Template } from '../src/core/templates/template.ts'
import type { FontShelf } from '../src/core/text/font-shelf.ts'
import type { Messages } from '../src/core/words/messages.ts'

/** What every paper is made from. */
export interface Supplies {
  readonly topics: readonly Topic[]
  readonly messages: Messages
  readonly fonts: FontShelf
}

/** Which paper is wanted; without an alliance it is a blank one. */
export interface Order {
  readonly template: Template
  readonly alliance: Alliance | null
  readonly language: string // BCP 47
  readonly sheet: Sheet
  readonly gaps: Gaps
  readonly edition: Edition
  readonly made: Date
}

/** A paper, composed and with its faces at hand, ready to be saved in any format. */
export async function paperWork(order: Order, { topics, messages, fonts }: Supplies): Promise<Work> {
  const { template, alliance, language, sheet, gaps, edition, made } = order
  const paper = compose(template, topics, alliance, { language, messages })
  const { faces } = await fonts.facesFor(textsOf(paper, messages), language)
  const people = alliance?.people ?? blankPeople(template)
  return {
    alliance,
    template: template.id,
    people: people.map(({ id, role }) => ({ id, role })),
    paper,
    pages: () => layout(paper, { faces, gaps, sheet, edition, messages }),
    sheet,
    made,
  }
}
