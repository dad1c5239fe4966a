import {
  readExamples,
  readMessages,
  readTemplateFiles,
  readTopics,
} from '../../../src/content/read-content.ts'
import { lengthsOf, type TemplateFile } from '../../../src/content/template-file.ts'
import { rowSheet, sheets } from '../../../src/core/layout/sheets.ts'
import type { Order, Press } from '../../../src/core/press/order.ts'
import { press } from '../../../src/core/press/press.ts'
import { lengths } from '../../../src/core/templates/length.ts'
import type { Template } from '../../../src/core/templates/template.ts'
import { placesOn } from '../../../src/papers/sheets-needed.ts'
import { nodeFonts } from '../../fonts/read-fonts.ts'
import { canvasDocument, canvasSheets } from '../canvas-documents.ts'
import { filled } from './filled.ts'

/** A paper as somebody can have it, on one sheet in one direction, with the share of each of its pages that is filled. */
export interface MeasuredPaper {
  readonly paper: string
  readonly use: string // what it is for: to print, to fill in, in large print, filled in
  readonly length: string
  readonly on: string // the sheet, and "rtl" for those who write from right to left
  readonly people: number // who share one
  readonly twoSided: boolean
  readonly shares: readonly number[] // of the text area, from its top to the lowest mark, page by page
}

type Kind = Pick<Order, 'edition' | 'gaps'> & { readonly use: string }

const longer = lengths.filter((length) => length !== 'one-page')
const kinds: readonly (Kind & { readonly lengths: readonly (typeof lengths)[number][] })[] = [
  { use: 'to print', edition: 'standard', gaps: 'lines', lengths },
  { use: 'to fill in', edition: 'standard', gaps: 'fields', lengths },
  { use: 'large print', edition: 'large', gaps: 'lines', lengths: longer },
]
const supplies = { topics: readTopics(), messages: readMessages(), fonts: await nodeFonts() } satisfies Press
const templates = readTemplateFiles()

/** Every blank paper, canvas and finished example, in each length, on each sheet and in both directions. */
export async function measuredPapers(): Promise<readonly MeasuredPaper[]> {
  const rows: MeasuredPaper[] = []
  for (const template of templates) rows.push(...(await blanks(template)), ...(await canvases(template)))
  return [...rows, ...(await finishedPapers())]
}

async function blanks(template: TemplateFile): Promise<readonly MeasuredPaper[]> {
  const own = lengthsOf(template)
  const orders = kinds.flatMap(({ lengths, ...kind }) =>
    lengths
      .filter((length) => own.includes(length))
      .flatMap((length) =>
        (['a4', 'letter'] as const).flatMap((sheet) =>
          (['ltr', 'rtl'] as const).map((direction) => ({ ...kind, length, sheet, direction })),
        ),
      ),
  )
  return await Promise.all(
    orders.map(async ({ use, ...order }): Promise<MeasuredPaper> => {
      const on = `${order.sheet}${order.direction === 'rtl' ? ' rtl' : ''}`
      const shares = await sharesOf({ ...order, template, alliance: null, language: 'en' })
      const { length } = order
      return { paper: template.id, use, length, on, people: placesOn(template), twoSided: true, shares }
    }),
  )
}

/** As they are when everything is answered and agreed. */
async function finishedPapers(): Promise<readonly MeasuredPaper[]> {
  const rows: MeasuredPaper[] = []
  for (const alliance of readExamples()) {
    const template = templates.find(({ id }) => id === alliance.template)
    if (!template)
      throw new Error(`content/templates has no "${alliance.template}": write it, or take the example away.`)
    for (const length of lengths)
      for (const sheet of ['a4', 'letter'] as const) {
        const { id, language, people } = alliance
        const order = {
          template,
          alliance,
          language,
          length,
          sheet,
          edition: 'standard',
          gaps: 'nothing',
        } as const
        const shares = await sharesOf(order)
        rows.push({
          paper: id,
          use: 'filled in',
          length,
          on: sheet,
          people: people.length,
          twoSided: true,
          shares,
        })
      }
  }
  return rows
}

async function sharesOf(order: Omit<Order, 'made'>): Promise<readonly number[]> {
  const { work } = await press({ ...order, made: new Date('2026-12-01T00:00:00Z') }, supplies)
  const isInRows = work.paper.arrangement === 'rows'
  return work.document.pages.map((page) => {
    const area = isInRows ? rowSheet(order.sheet, page.width > page.height) : sheets[order.sheet]
    return filled(page, area)
  })
}

/** A canvas hangs on the wall, printed on one side; its text area is all of it but 10 mm, which printers leave free. */
async function canvases(template: Template): Promise<readonly MeasuredPaper[]> {
  const people = placesOn(template)
  if (people <= 2) return []
  return await Promise.all(
    canvasSheets.map(async (sheet): Promise<MeasuredPaper> => {
      const { pages } = await canvasDocument(template, sheet, supplies)
      const shares = pages.map((page) => filled(page, { top: 28, bottom: page.height - 28 }))
      const length = sheet === 'a4' || sheet === 'letter' ? 'in tiles' : 'one sheet'
      return { paper: template.id, use: 'canvas', length, on: sheet, people, twoSided: false, shares }
    }),
  )
}
