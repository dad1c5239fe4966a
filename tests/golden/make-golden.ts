import { nodeFonts } from '../../scripts/fonts/read-fonts.ts'
import { messagesFor, readExamples, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Gaps } from '../../src/core/layout/page.ts'
import type { Order } from '../../src/core/press/order.ts'
import { press } from '../../src/core/press/press.ts'
import { blockLines } from './block-lines.ts'
import { indented, quoted } from './lines.ts'
import { fieldLines, pageLines, tagLines } from './page-lines.ts'
import { pictureOf } from './picture.ts'

/** A paper as people can read and compare it. */
export interface Golden {
  readonly name: string // of its two files
  readonly text: string
  readonly picture: Buffer // of its first page, as PNG
}

/** Every paper that is held: a blank of each template, and each example. */
export function goldenOrders(): ReadonlyMap<string, Order> {
  const templates = new Map(readTemplates().map((template) => [template.id, template]))
  const blanks = [...templates.values()].map((template) =>
    orderOf({ template, alliance: null, language: 'en', gaps: 'lines' }),
  )
  const examples = readExamples().flatMap((alliance) => {
    const template = templates.get(alliance.template)
    return template ? [orderOf({ template, alliance, language: alliance.language, gaps: 'nothing' })] : []
  })
  return new Map([...blanks, ...examples])
}

type Chosen = Pick<Order, 'template' | 'alliance' | 'language' | 'gaps'>

function orderOf(chosen: Chosen): [string, Order] {
  const made = new Date('2026-11-22T09:00:00Z')
  const name = chosen.alliance?.id ?? `blank-${chosen.template.id}`
  return [name, { ...chosen, sheet: 'a4', edition: 'standard', made }]
}

const fonts = nodeFonts()

/** Makes a paper, and says what it says, in which order it is read, and where everything stands. */
export async function makeGolden(name: string, order: Order): Promise<Golden> {
  const { paper, document } = await made(order)
  const fields = order.alliance ? [] : fieldLines((await made(order, 'fields')).document)
  const { title, form, language, direction, authors } = paper
  const lines = [
    `paper ${quoted(title)} form ${quoted(form)} ${language} ${direction} by ${authors.map((one) => quoted(one)).join(', ')}`,
    ...['blocks', ...indented(blockLines(paper))],
    ...['tags', ...indented(tagLines(document))],
    ...pageLines(document),
    ...['fields', ...indented(fields)],
  ]
  const [first] = document.pages
  if (first === undefined) throw new Error(`${name} has no page.`)
  return { name, text: `${lines.join('\n')}\n`, picture: await pictureOf(first) }
}

async function made(order: Order, gaps: Gaps = order.gaps) {
  const supplies = { topics: readTopics(), messages: messagesFor(order.language), fonts: await fonts }
  const { work } = await press({ ...order, gaps }, supplies)
  return { paper: work.paper, document: work.document }
}
