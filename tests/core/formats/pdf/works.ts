import { nodeFonts } from '../../../../scripts/fonts/read-fonts.ts'
import {
  readExamples,
  readMessages,
  readMyPart,
  readTemplates,
  readTopics,
} from '../../../../src/content/read-content.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import type {
  FlowingPaper,
  OpenedFile,
  Opening,
  PagedPaper,
  PaperSource,
} from '../../../../src/core/formats/format.ts'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import type { KeptBlocks } from '../../../../src/core/layout/setting.ts'
import type { Order } from '../../../../src/core/press/order.ts'
import { press } from '../../../../src/core/press/press.ts'
import type { Template } from '../../../../src/core/templates/template.ts'

const [topics, templates, messages, fonts] = [
  readTopics(),
  readTemplates(),
  readMessages(),
  await nodeFonts(),
]
const kinds = new Map(topics.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])))

export const examples = readExamples()

/** What the builder knows when it opens a file. */
export const opening: Opening = { kindOf: (question) => kinds.get(question), newId: () => 'new' }

/** A paper for every format. */
export type Work = FlowingPaper & PagedPaper & { readonly source: PaperSource }

/** The work of making a finished paper, on a day that never changes. */
export async function finished(
  alliance: Alliance,
  order: Partial<Order> = {},
  kept: KeptBlocks | null = null,
): Promise<Work> {
  const template = templateOf(alliance.template)
  const { work } = await press(
    { ...usual, template, alliance, language: alliance.language, ...order },
    { ...supplies, kept },
  )
  return work
}

/** The work of making a blank paper. */
export async function blank(template: string, order: Partial<Order> = {}): Promise<Work> {
  const wanted = { ...usual, template: templateOf(template), alliance: null, language: 'en', ...order }
  const { work } = await press(wanted, supplies)
  return work
}

export function example(id: string): Alliance {
  const found = examples.find((one) => one.id === id)
  if (!found) throw new Error(`There is no example ${id} in content/examples.`)
  return found
}

export const templateIds = templates.map(({ id }) => id)

const supplies = { topics, messages, fonts }
const usual = {
  sheet: 'a4',
  gaps: 'lines',
  edition: 'standard',
  made: new Date('2026-11-22T09:00:00Z'),
} as const

function templateOf(id: string): Template {
  const found = [...templates, readMyPart()].find((one) => one.id === id)
  if (!found) throw new Error(`There is no template ${id} in content/templates.`)
  return found
}

/** What is in a file; throws when it can't be opened. */
export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openPdf(bytes, opening)
  if ('problem' in file) throw new Error(`The file could not be opened: ${file.problem}`)
  return file
}
