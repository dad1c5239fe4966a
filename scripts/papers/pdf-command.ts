import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sheet } from '../../src/core/layout/page.ts'
import { type Length, lengths } from '../../src/core/templates/length.ts'
import { tableEncodings } from '../../src/core/workshop/names/decode-table.ts'

const usage =
  'npm run pdf -- FILE.alliance.json [--paper a4|letter] [--length one-page|two-sides|whole] [--boxes] [--out FILE.pdf]'
const rosterUsage =
  'npm run pdf -- --roster LIST.csv --template NAME [--paper a4|letter] [--length one-page|two-sides|whole] [--pairs] [--days day-first|month-first] [--encoding NAME] [--out FOLDER|FILE.pdf|FILE.zip]'
/** What `npm run pdf -- --help` says. */
export const help = `The PDF of a saved alliance:
  ${usage}

  --boxes     draws over it what its layout was made of

One paper for each person, from a list with columns such as Name, Role, Team, Date:
  ${rosterUsage}

  --pairs     every two rows share a paper; a column such as Partner or Manager names the other person of a row
  --out       a folder gets a PDF for each paper, which opens in the builder; so does each in FILE.zip; FILE.pdf holds all of them
  --encoding  of an older list, such as windows-1251; UTF-8, UTF-16 and Windows-1252 are found out`

type Options = ReturnType<typeof readOptions>
type Values = Options['values']

/** One alliance file, and what its paper is to be. */
export interface PaperCommand {
  readonly file: string
  readonly sheet: Sheet | undefined
  readonly length: Length
  readonly boxes: boolean // drawn over the paper
  readonly out: string
}

/** The order of one paper; exit code 2 with one line where something in it is wrong. */
export function readPaperCommand({ values, positionals }: Options): PaperCommand {
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail(`Name one alliance file: ${usage}`)
  const { boxes = false } = values
  const name = basename(file).replace(/(\.alliance)?\.json$/, '')
  const { out = `${name}${boxes ? '.boxes' : ''}.pdf` } = values
  return { file, sheet: sheetIn(values), length: lengthIn(values, 'whole'), boxes, out }
}

/** The order of a paper for each row of a list. */
export function readListCommand(list: string, { values, positionals }: Options) {
  const { template, pairs = false, encoding, days, out = basename(list).replace(/\.[^.]*$/, '') } = values
  if (template === undefined || positionals.length > 0)
    return fail(`Name one list and one template: ${rosterUsage}`)
  return {
    list,
    template,
    length: lengthIn(values, 'one-page'),
    sheet: sheetIn(values),
    grouping: pairs ? 'two' : 'each',
    encoding: oneOf('encoding', encoding, tableEncodings),
    dayOrder: oneOf('order of days', days, ['day-first', 'month-first'] as const),
    out,
  } as const
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

/** What stands behind `npm run pdf --`. */
export function readOptions() {
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
        boxes: { type: 'boolean' },
        out: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (problem) {
    const said = problem instanceof Error ? problem.message.split('. ')[0] : problem
    return fail(`${said}. Use: ${usage}`)
  }
}

/** Says in one line what the caller got wrong, and ends with exit code 2. */
export function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
