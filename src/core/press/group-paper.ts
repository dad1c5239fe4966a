import { newAlliance } from '../alliance/new-alliance.ts'
import { layout } from '../layout/layout.ts'
import type { PagedDocument, Sheet } from '../layout/page.ts'
import { textsOf } from '../layout/texts-of.ts'
import { paragraph } from '../paper/compose-answer.ts'
import type { Block, Paper } from '../paper/paper.ts'
import { isRoster } from '../paper/people.ts'
import type { Template } from '../templates/template.ts'
import type { Faces } from '../text/face.ts'
import type { Order, Press } from './order.ts'
import { reflow } from './reflow.ts'

/** The people at one sheet, by their names; the empty ones write theirs with a pen. */
export interface GroupPaperOrder {
  readonly template: Template
  readonly title: string // of the group, such as "Table 2"
  readonly isOfRound: boolean // one of several rounds with papers, so that the foot names the group and the round
  readonly names: readonly string[]
  readonly language: string // BCP 47
  readonly sheet: Sheet
  readonly made: Date
}

type Supplies = Pick<Press, 'topics' | 'messages'>

/** The one page of a template for the people of one group, to be written on with a pen. */
export function groupPaper(order: GroupPaperOrder, supplies: Supplies): Paper {
  const isNamed = order.names.some((name) => name !== '')
  const isTable = isNamed && isRoster([...rolesBeside(order), ...order.names])
  const { paper: plain } = reflow(isNamed && !isTable ? namedOrder(order) : blankOrder(order), supplies)
  const paper = order.isOfRound ? { ...plain, form: `${order.title} · ${plain.form}` } : plain
  if (!isNamed) return withHead(paper, order.title)
  if (isTable) return withNamedRows(withHead(paper, order.title), rolesBeside(order).length, order.names)
  return withDay(paper, supplies.messages.paper.dateOfAgreement)
}

/** Those whom the template asks for beside the many, such as a facilitator. */
function rolesBeside({ template }: GroupPaperOrder): readonly string[] {
  return template.roles.slice(0, -1).flatMap(({ id, least }) => Array<string>(least).fill(id))
}

/** A blank paper is called after its group. */
function withHead(paper: Paper, title: string): Paper {
  const blocks = paper.blocks.map((block) => (block.kind === 'title' ? { ...block, text: title } : block))
  return { ...paper, title, blocks }
}

/** The names in the table in which everybody has a row; the first rows are for others. */
function withNamedRows(paper: Paper, others: number, names: readonly string[]): Paper {
  const blocks = paper.blocks.map((block) =>
    block.kind === 'section'
      ? { ...block, blocks: block.blocks.map((inner) => namedRoster(inner, others, names)) }
      : block,
  )
  return { ...paper, blocks }
}

function namedRoster(block: Block, others: number, names: readonly string[]): Block {
  if (block.kind !== 'roster') return block
  const rows = block.rows.map((row, place) => {
    const name = names[place - others]
    return name === undefined || place < others ? row : { ...row, name: [paragraph(name)] }
  })
  return { ...block, rows }
}

/** Everything that such a paper sets, so that the faces for it can be fetched. */
export function textsOfGroupPaper(paper: Paper, { messages }: Supplies): ReturnType<typeof textsOf> {
  return textsOf(paper, messages)
}

/** The paper on its page: where long names take too much room, with their first words, and where those do, with lines in their place. */
export function onOnePage(
  order: GroupPaperOrder,
  paper: Paper,
  supplies: Supplies,
  faces: Faces,
): PagedDocument {
  const whole = layOutGroupPaper(paper, order, supplies, faces)
  if (whole.pages.length === 1) return whole
  const named = (nameOf: (name: string) => string) => {
    const other = { ...order, names: order.names.map(nameOf) }
    return layOutGroupPaper(groupPaper(other, supplies), other, supplies, faces)
  }
  const short = named((name) => name.split(' ')[0] ?? '')
  return short.pages.length === 1 ? short : named(() => '')
}

function layOutGroupPaper(
  paper: Paper,
  { sheet }: GroupPaperOrder,
  { messages }: Supplies,
  faces: Faces,
): PagedDocument {
  return layout(paper, { faces, gaps: 'lines', sheet, edition: 'standard', messages })
}

function orderOf({ template, language, sheet, made }: GroupPaperOrder): Omit<Order, 'alliance'> {
  return {
    template,
    language,
    length: 'one-page',
    sheet,
    edition: 'standard',
    gaps: 'lines',
    data: 'none',
    made,
  }
}

/** A blank paper has room for as many people as the group has. */
function blankOrder(order: GroupPaperOrder): Order {
  const { template, names } = order
  const alone = template.roles.length - 1
  const roles = template.roles.map((role, place) => {
    return place === alone ? { ...role, blank: Math.max(1, names.length) } : role
  })
  return { ...orderOf({ ...order, template: { ...template, roles } }), alliance: null }
}

/** The last role of a template is that of the many. */
function namedOrder(order: GroupPaperOrder): Order {
  const { template, names, language } = order
  const alliance = newAlliance(template, language, 'workshop')
  const many = template.roles.at(-1)?.id ?? ''
  const others = alliance.people.filter(({ role }) => role !== many)
  const people = [
    ...others.map(({ role }) => ({ name: '', role })),
    ...names.map((name) => ({ name, role: many })),
  ]
  const numbered = people.map((person, place) => ({ ...person, id: `p${place + 1}` }))
  return { ...orderOf(order), alliance: { ...alliance, people: numbered } }
}

/** It is blank but for the names, so that its lines fill the page; a place for the day stands at its head. */
function withDay(paper: Paper, label: string): Paper {
  const day = { kind: 'gap', field: 'agreed', label, shape: { kind: 'date' } } as const
  const blocks = paper.blocks.map((block) =>
    block.kind === 'title' ? { ...block, line: '', places: [day] } : block,
  )
  return { ...paper, blocks }
}
