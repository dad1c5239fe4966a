import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { messagesFor, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { OpenProblem } from '../../src/core/alliance/opening/open-problem.ts'
import { parseAlliance } from '../../src/core/alliance/opening/parse.ts'
import { standingYeses } from '../../src/core/alliance/yes/whose-yes.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { Sheet } from '../../src/core/layout/page.ts'
import { sheetFor } from '../../src/core/layout/sheet-for.ts'
import { press } from '../../src/core/press/press.ts'
import { type Length, lengths } from '../../src/core/templates/length.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import { tableEncodings } from '../../src/core/workshop/names/decode-table.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { makeRoster, RosterError } from './make-roster.ts'

/** Makes the PDF of an alliance file, or a paper for each row of a list; what the caller got wrong is one line, and exit code 2. */
async function main(): Promise<void> {
  const { values, positionals } = readOptions()
  if (values.help) return console.log(help)
  if (values.roster !== undefined) return await makeFromList(values.roster, values, positionals)
  return await makeOne(values, positionals)
}

async function makeOne(values: Values, positionals: readonly string[]): Promise<void> {
  const { file, sheet, length, out } = readCommand(values, positionals)
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
  const bytes = await pdf.save(work)
  write(out, bytes)
  console.log(`${out} (${Math.ceil(bytes.length / 1000)} kB)`)
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch {
    fail(`${file} can't be written: check that its folder is there and yours.`)
  }
}

const usage =
  'npm run pdf -- FILE.alliance.json [--paper a4|letter] [--length one-page|two-sides|whole] [--out FILE.pdf]'
const rosterUsage =
  'npm run pdf -- --roster LIST.csv --template NAME [--paper a4|letter] [--length one-page|two-sides|whole] [--pairs] [--days day-first|month-first] [--encoding NAME] [--out FOLDER|FILE.pdf|FILE.zip]'
const help = `The PDF of a saved alliance:
  ${usage}

One paper for each person, from a list with columns such as Name, Role, Team, Date:
  ${rosterUsage}

  --pairs     every two rows share a paper; a column such as Partner or Manager names the other person of a row
  --out       a folder gets a PDF for each paper, which opens in the builder; so does each in FILE.zip; FILE.pdf holds all of them
  --encoding  of an older list, such as windows-1251; UTF-8, UTF-16 and Windows-1252 are found out`

type Values = ReturnType<typeof readOptions>['values']

function readCommand(
  values: Values,
  positionals: readonly string[],
): { file: string; sheet: Sheet | undefined; length: Length; out: string } {
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail(`Name one alliance file: ${usage}`)
  const out = values.out ?? `${basename(file).replace(/(\.alliance)?\.json$/, '')}.pdf`
  return { file, sheet: sheetIn(values), length: lengthIn(values, 'whole'), out }
}

async function makeFromList(list: string, values: Values, others: readonly string[]): Promise<void> {
  const { template, pairs = false, encoding, days, out = basename(list).replace(/\.[^.]*$/, '') } = values
  if (template === undefined || others.length > 0)
    return fail(`Name one list and one template: ${rosterUsage}`)
  const command = {
    list,
    template,
    length: lengthIn(values, 'one-page'),
    sheet: sheetIn(values),
    grouping: pairs ? 'two' : 'each',
    encoding: oneOf('encoding', encoding, tableEncodings),
    dayOrder: oneOf('order of days', days, ['day-first', 'month-first'] as const),
    out,
  } as const
  try {
    console.log(await makeRoster(command, console.error))
  } catch (reason) {
    if (reason instanceof RosterError) return fail(reason.message)
    throw reason
  }
}

function sheetIn({ paper }: Values): Sheet | undefined {
  return oneOf('paper', paper, ['a4', 'letter'] as const)
}

function lengthIn({ length }: Values, usual: Length): Length {
  return oneOf('length', length, lengths) ?? usual
}

function oneOf<Value extends string>(
  what: string,
  said: string | undefined,
  known: readonly Value[],
): Value | undefined {
  const found = known.find((one) => one === said)
  if (said === undefined || found !== undefined) return found
  return fail(
    `There is no ${what} "${said}": choose ${new Intl.ListFormat('en', { type: 'disjunction' }).format(known)}.`,
  )
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean' },
        roster: { type: 'string' },
        template: { type: 'string' },
        pairs: { type: 'boolean' },
        days: { type: 'string' },
        encoding: { type: 'string' },
        paper: { type: 'string' },
        length: { type: 'string' },
        out: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (problem) {
    const said = problem instanceof Error ? problem.message.split('. ')[0] : problem
    return fail(`${said}. Use: ${usage}`)
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

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

await main()
