import type { Alliance } from '../alliance/alliance.ts'
import { textsOf } from '../layout/texts-of.ts'
import { sentence } from '../paper/compose-answer.ts'
import { placeForDay } from '../paper/compose-head.ts'
import { sentenceLanguage } from '../paper/dates.ts'
import type { Block } from '../paper/paper.ts'
import type { RosterPaper } from '../roster/roster.ts'
import { besideNames, rosterAlliance } from '../roster/roster-alliance.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import { formatDay } from '../words/format.ts'
import type { Order } from './order.ts'
import { type Pressed, pressReflowed } from './press.ts'
import { type Reflowed, reflow } from './reflow.ts'
import type { RosterOrder } from './roster-order.ts'

/** Makes the papers of a roster one after the other; each is forgotten when the next is asked for. */
export async function* pressRoster(order: RosterOrder, fonts: FontShelf): AsyncGenerator<Pressed, void> {
  const { topics, messages } = order
  const supplies = { topics, messages, fonts: await fontsForAll(order, fonts) }
  for (const [place, paper] of order.papers.entries()) {
    const id = order.ids[place]
    if (id === undefined) throw new Error('A roster has an id for each of its papers.')
    const alliance = rosterAlliance(paper, order.template, id, order)
    const one = orderFor(order, { ...alliance, title: '' }) // beside the names stands the rest in small letters
    const flowing = underItsHead(reflow(one, supplies), paper, order)
    yield await pressReflowed({ ...flowing, alliance }, one, supplies)
  }
}

/**
 * The faces of all papers at once, so that what was shaped for one is known for the next. Chinese characters look different from
 * person to person, by the language that a name shows, so that with them each paper asks for its own.
 */
async function fontsForAll(order: RosterOrder, fonts: FontShelf): Promise<FontShelf> {
  const words = varyingTexts(order)
  const [first] = order.papers
  if (first === undefined || words.some((text) => /\p{Script=Han}/u.test(text))) return fonts
  const one = orderFor(order, rosterAlliance(first, order.template, 'first', order))
  const texts = textsOf(underItsHead(reflow(one, order), first, order).paper, order.messages)
  const [regular, bold] = [[texts.regular, words].flat(2), [texts.bold, words].flat(2)]
  const all = await fonts.facesFor({ regular, bold }, order.language)
  return { facesFor: async () => all }
}

/** Everything in which one paper may differ from another. */
function varyingTexts({ papers, language, messages }: RosterOrder): readonly string[] {
  return papers.flatMap(({ people, team, on, look }) => [
    team,
    ...people.flatMap(({ name, role }) => [name, role]),
    ...[on, look].flatMap((day) =>
      day === null ? [] : [formatDay(day, sentenceLanguage(language, messages))],
    ),
  ])
}

function orderFor(order: RosterOrder, alliance: Alliance): Order {
  const { template, language, length, sheet, made } = order
  return { template, alliance, language, length, sheet, edition: 'standard', gaps: 'lines', made }
}

/** It isn’t a draft of anything yet: at its head stand role, team and the day of the talk, or a place for the day. */
function underItsHead(flowing: Reflowed, paper: RosterPaper, order: RosterOrder): Reflowed {
  const { messages, language, template } = order
  const isInRows = flowing.paper.arrangement === 'rows'
  const beside = besideNames(paper, template, order).join(' · ')
  const day = paper.on === null ? '' : formatDay(paper.on, sentenceLanguage(language, messages))
  const blocks = flowing.paper.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'title') return [block]
    if (!isInRows || day !== '') return [{ ...block, line: [beside, day].filter(Boolean).join(' · ') }]
    const title = { ...block, line: '', places: [placeForDay(messages.paper)] }
    return beside !== '' ? [title, sentence(beside, 'hint')] : [title]
  })
  return { ...flowing, paper: { ...flowing.paper, blocks } }
}
