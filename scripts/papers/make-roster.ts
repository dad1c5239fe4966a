import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { messagesFor, readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Sheet } from '../../src/core/layout/page.ts'
import { sheetFor } from '../../src/core/layout/sheet-for.ts'
import { rosterFile, rosterFiles } from '../../src/core/press/roster-file.ts'
import type { RosterOrder } from '../../src/core/press/roster-order.ts'
import { dayOrderIn } from '../../src/core/roster/read-day.ts'
import { readRoster } from '../../src/core/roster/read-roster.ts'
import { type ReadTable, readTable } from '../../src/core/roster/read-table.ts'
import type { DayOrder, RosterGrouping, RosterPapers } from '../../src/core/roster/roster.ts'
import type { Length } from '../../src/core/templates/length.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import type { Template } from '../../src/core/templates/template.ts'
import { counted } from '../../src/core/words/format.ts'
import { fill } from '../../src/core/words/messages.ts'
import { say } from '../../src/core/words/say.ts'
import { decodeTable, type TableEncoding } from '../../src/core/workshop/names/decode-table.ts'
import { parseTableInNode } from '../../src/core/workshop/names/parse-table-in-node.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'

/** A roster as somebody asks for it on the command line. */
export interface RosterCommand {
  readonly list: string // a file
  readonly template: string
  readonly length: Length
  readonly sheet: Sheet | undefined
  readonly grouping: RosterGrouping
  readonly encoding: TableEncoding | undefined
  readonly dayOrder: DayOrder | undefined
  readonly out: string // a folder; or a file that ends in .pdf or .zip
}

/** Why no paper was made, in a sentence. */
export class RosterError extends Error {}

const language = 'en'

/** Makes a paper for each row of a list, and says which rows gave none; throws a RosterError for what the caller got wrong. */
export async function makeRoster(command: RosterCommand, tell: (sentence: string) => void): Promise<string> {
  const template = templateOf(command.template)
  const roster = readList(command, template)
  for (const { why, row, last, text } of [...roster.unused, ...roster.notes])
    tell(fill(readMessages(language).roster.why[why], { row, last, text }))
  if (roster.papers.length === 0)
    throw new RosterError(`${command.list} gives no paper: no row of it has a name.`)
  await write(command.out, orderOf(command, template, roster))
  return `${command.out} (${counted(readMessages(language).roster.count, roster.papers.length, language)})`
}

function templateOf(id: string): Template {
  const templates = readTemplates()
  const found = findTemplate(templates, id)
  if (found) return found
  const known = templates.map((template) => template.id).join(', ')
  throw new RosterError(`There is no template "${id}": choose ${known}.`)
}

function readList({ list, grouping, encoding, dayOrder }: RosterCommand, template: Template): RosterPapers {
  const read = readTable(decodeTable(readBytes(list), [], encoding), template, parseTableInNode)
  if (read === 'too-large') throw new RosterError(`${list} has more in it than a list of people needs.`)
  const order = dayOrder ?? dayOrderIn(daysIn(read)) ?? 'day-first'
  return readRoster(read.table, { columns: read.columns, grouping, dayOrder: order }, template)
}

function daysIn({ table, columns }: ReadTable): readonly string[] {
  const places = [columns.indexOf('date'), columns.indexOf('look')]
  return table.rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? ''))
}

function readBytes(list: string): Uint8Array {
  try {
    return readFileSync(list)
  } catch {
    throw new RosterError(`${list} can't be read: check that it is there and is a file.`)
  }
}

function orderOf(
  { length, sheet }: RosterCommand,
  template: Template,
  { papers }: RosterPapers,
): RosterOrder {
  const { fileTitle } = readMessages(language).roster
  return {
    papers,
    ids: papers.map(() => randomUUID()),
    template,
    topics: readTopics(),
    messages: messagesFor(language),
    language,
    length,
    sheet: sheet ?? sheetFor(language),
    made: new Date(),
    title: counted(fileTitle, papers.length, language, { template: say(template.title, language) }),
  }
}

/** One file where its name says so, else a file for each paper in a folder; what is there under other names stays. */
async function write(out: string, order: RosterOrder): Promise<void> {
  const fonts = await nodeFonts()
  const [, as] = out.match(/\.(pdf|zip)$/i) ?? []
  try {
    if (as === undefined) await writeFolder(out, rosterFiles(order, fonts))
    else await writeFile(out, rosterFile(order, as.toLowerCase() === 'pdf' ? 'pdf' : 'zip', fonts))
  } catch (reason) {
    if (!(reason instanceof Error && 'syscall' in reason)) throw reason
    throw new RosterError(
      `${out} can't be written: check that there is room, and that its folder is there and yours.`,
    )
  }
}

async function writeFolder(folder: string, files: ReturnType<typeof rosterFiles>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for await (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
}

async function writeFile(file: string, parts: ReturnType<typeof rosterFile>): Promise<void> {
  const open = openSync(file, 'w')
  try {
    for await (const { bytes } of parts) for (const part of bytes) writeSync(open, part)
  } finally {
    closeSync(open)
  }
}
