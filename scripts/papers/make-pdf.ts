import { readFileSync, writeFileSync } from 'node:fs'
import { messagesFor, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { OpenProblem } from '../../src/core/alliance/opening/open-problem.ts'
import { parseAlliance } from '../../src/core/alliance/opening/parse.ts'
import { standingYeses } from '../../src/core/alliance/yes/whose-yes.ts'
import type { PagedPaper } from '../../src/core/formats/format.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { sheetFor } from '../../src/core/layout/sheet-for.ts'
import { type Pressed, press } from '../../src/core/press/press.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import type { FontShelf } from '../../src/core/text/font-shelf.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { withBoxes } from './boxes/with-boxes.ts'
import { makeRoster, RosterError } from './make-roster.ts'
import {
  fail,
  help,
  type PaperCommand,
  readListCommand,
  readOptions,
  readPaperCommand,
} from './pdf-command.ts'

/** Makes the PDF of an alliance file, or a paper for each row of a list; what the caller got wrong is one line, and exit code 2. */
async function main(): Promise<void> {
  const options = readOptions()
  const { help: asksHelp, roster } = options.values
  if (asksHelp) return console.log(help)
  return await (roster === undefined ? makeOne(readPaperCommand(options)) : makeFromList(roster, options))
}

async function makeOne({ file, sheet, length, boxes, out }: PaperCommand): Promise<void> {
  const alliance = readAllianceFile(file)
  const template = findTemplate(readTemplates(), alliance.template)
  if (!template)
    return fail(`${file} is for the template "${alliance.template}", which isn't in content/templates.`)
  const order = {
    template,
    alliance,
    language: alliance.language,
    length,
    sheet: sheet ?? sheetFor(alliance.language),
    gaps: 'lines',
    edition: 'standard',
    made: new Date(),
    yeses: await standingYeses(alliance),
  } as const
  const supplies = {
    topics: readTopics(),
    messages: messagesFor(alliance.language),
    fonts: await nodeFonts(),
  }
  const { work } = await press(order, supplies)
  const bytes = await pdf.save(boxes ? await boxed(work, supplies.fonts) : work)
  write(out, bytes)
  console.log(`${out} (${Math.ceil(bytes.length / 1000)} kB)`)
  if (boxes) console.log(legend)
}

/** The same paper with what its layout was made of drawn over it. */
async function boxed(work: Pressed['work'], fonts: FontShelf): Promise<PagedPaper> {
  const { faces } = await fonts.facesFor({ regular: '', bold: '0123456789' }, 'en')
  return { ...work, document: withBoxes(work.document, faces) }
}

const legend = `dashed green   frames: the body of each page, and each column
tinted boxes   strips, which are never parted; the thin line is where their first words stand
red brackets   what stays together on one page
black numbers  the order of reading`

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch {
    fail(`${file} can't be written: check that its folder is there and yours.`)
  }
}

async function makeFromList(list: string, options: ReturnType<typeof readOptions>): Promise<void> {
  const command = readListCommand(list, options)
  try {
    console.log(await makeRoster(command, console.error))
  } catch (reason) {
    if (reason instanceof RosterError) return fail(reason.message)
    throw reason
  }
}

function readAllianceFile(file: string): Alliance {
  const opened = parseAlliance(readText(file))
  return 'problem' in opened ? fail(`${file} can't be opened: ${reasons[opened.problem]}`) : opened
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return fail(`${file} can't be read: check that it is there and is a file.`)
  }
}

const reasons = {
  'not-ours': 'it is no alliance file. Save one from the builder, as JSON.',
  'too-new': 'it was made by a newer version. Update this one.',
  damaged: 'something in it is wrong. Open it in the builder to see what can be saved, or mend it by hand.',
  protected: 'it is protected by a password. Save it without one.',
  'too-large': 'it is too large for an alliance.',
  backup: 'it is a backup of several alliances. Restore it on the page “My alliances”, and save each there.',
} as const satisfies Record<OpenProblem['problem'], string>

await main()
