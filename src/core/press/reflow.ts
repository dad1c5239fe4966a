import type { Work } from '../formats/format.ts'
import { compose } from '../paper/compose.ts'
import { blankPeople } from '../paper/people.ts'
import { withoutGaps } from '../paper/without-gaps.ts'
import type { Order, Press } from './press.ts'

/** The paper of an order for formats that reflow, such as Word: it needs no fonts, and has no pages. */
export function reflow(order: Order, { topics, messages }: Pick<Press, 'topics' | 'messages'>): Work {
  const { template, alliance, language, direction, sheet, gaps, made } = order
  const whole = compose(template, topics, alliance, { language, messages, direction })
  return {
    alliance,
    template: template.id,
    people: alliance?.people ?? blankPeople(template),
    paper: gaps === 'nothing' ? withoutGaps(whole) : whole,
    pages: () => {
      throw new Error('This paper was made to reflow. For a format with pages, use press.')
    },
    sheet,
    made,
  }
}
