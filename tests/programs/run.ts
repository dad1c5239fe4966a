import type { Opened } from '../../src/core/formats/format.ts'
import { placesOf } from '../../src/core/formats/pdf/fields/places.ts'
import { openPdf } from '../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { filled } from '../core/formats/pdf/change-form.ts'
import { blank, opening } from '../core/formats/pdf/works.ts'
import { type Deed, deeds } from './programs.ts'
import { second, typedInto, type Value, values } from './values.ts'
import { silentOf, type Verdict, verdictOn } from './verdict.ts'

/* What becomes of 21 values when other programs fill, save, merge, flatten and protect our forms: one row for each, and how many went without a word. */

const signs: Readonly<Record<Verdict, string>> = {
  ...{ right: '✓', told: 't', drawn: 'd', refused: '–', SILENT: 'S', WRONG: 'W' },
}

/** A form of ours: blank, as somebody filled it in in Firefox, and as somebody else did. */
interface Form {
  readonly name: string
  readonly bytes: Uint8Array
  readonly filled: Uint8Array
  readonly second: Uint8Array
  readonly labels: ReadonlyMap<string, string>
}

/** What a program did to a form, and what became of its values. */
interface Row {
  readonly deed: Deed
  readonly verdicts: readonly Verdict[]
  readonly silent: readonly string[] // of a second person's values
  readonly told: readonly string[] // how the files were opened
}

async function formOf(name: string): Promise<Form> {
  const work = await blank(name, { gaps: 'fields' })
  const bytes = await pdf.save(work)
  const labels = placesOf(work.document, work.paper).fields.map((place) => [place.name, place.label] as const)
  return {
    ...{ name, bytes, labels: new Map(labels) },
    filled: await filled(bytes, typedInto(name)),
    second: await filled(bytes, second[name] ?? {}),
  }
}

async function tried(deed: Deed, form: Form): Promise<Opened | string> {
  try {
    const bytes = deed.begins === 'blank' ? form.bytes : form.filled
    const file = await deed.make({ bytes, second: form.second, values: typedInto(form.name) })
    return await openPdf(file, opening)
  } catch (reason) {
    return String(reason)
  }
}

async function rowOf(deed: Deed): Promise<Row> {
  const opened = await Promise.all(forms.map(async (form) => ({ form, file: await tried(deed, form) })))
  const verdicts = opened.flatMap(({ form, file }) =>
    asked(form.name).map((value) =>
      typeof file === 'string' ? 'refused' : verdictOn(value, form.labels.get(value.field) ?? '', file),
    ),
  )
  const silent = opened.flatMap(({ form, file }) =>
    deed.act === 'merge' && typeof file !== 'string' ? silentOf(second[form.name] ?? {}, file) : [],
  )
  return { deed, verdicts, silent, told: [...new Set(opened.map(({ file }) => howOpened(file)))] }
}

/** The values of a form, each once: boxes of one question are one. */
function asked(form: string): readonly Value[] {
  const all = values[form] ?? []
  return all.filter(({ key }, i) => all.findIndex((one) => one.key === key) === i)
}

function howOpened(file: Opened | string): string {
  if (typeof file === 'string') return `the program gave no file: ${file.slice(0, 160)}`
  if ('problem' in file) return `refused as “${file.problem}”`
  return file.fromPages ? 'read from the pages' : 'opened'
}

function lineOf({ deed, verdicts, silent, told }: Row): string {
  const cells = verdicts.map((verdict) => signs[verdict]).join(' ')
  const second = silent.length > 0 ? ` SILENT of the second: ${silent.join(', ')}` : ''
  return `${deed.act.padEnd(8)}${deed.program.padEnd(29)}${cells}  ${told.join('; ')}${second}`
}

const wanted = process.argv.slice(2)
const forms = await Promise.all(Object.keys(values).map(formOf))
const all = forms.flatMap(({ name }) => asked(name))
console.log(all.map(({ what }, i) => `${i + 1} ${what}`).join(', '))
console.log(`${' '.repeat(37)}${all.map((_, i) => (i + 1) % 10).join(' ')}`)
let faults = 0
for (const deed of deeds.filter(
  (one) => wanted.length === 0 || wanted.some((word) => `${one.act} ${one.program}`.includes(word)),
)) {
  if (!deed.isThere) continue
  const row = await rowOf(deed)
  console.log(lineOf(row))
  faults += row.silent.length + row.verdicts.filter((one) => one === 'SILENT' || one === 'WRONG').length
}
const absent = deeds.filter(({ isThere }) => !isThere).map(({ program }) => program)
if (absent.length > 0)
  console.log(`Left out, because the programs are not here: ${[...new Set(absent)].join(', ')}.`)
console.log(
  '✓ right, t named as lost, empty or cut off, d without the letters that the program could not draw, as the sentence says, – refused with a sentence, S gone without a word, W another value',
)
console.log(`${faults} values went without a word or came as others.`)
process.exitCode = faults === 0 ? 0 : 1
