import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Programs that people have besides ours. They are on some machines, and npm doesn't bring them. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** A PDF as another program writes it anew; `IN` and `OUT` among the arguments stand for the files. */
export function rewrittenBy(command: readonly string[], bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rewritten-'))
  const places: Readonly<Record<string, string>> = {
    IN: join(folder, 'in.pdf'),
    OUT: join(folder, 'out.pdf'),
  }
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes)
    const [program = '', ...rest] = command.map((part) => places[part] ?? part)
    const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command.join(' ')} did not work: ${stderr}`)
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A form filled in by MuPDF; texts are typed, and a box whose option is the value is ticked. */
export function filledByMupdf(values: Readonly<Record<string, string>>, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mupdf-'))
  try {
    const script = join(folder, 'fill.js')
    writeFileSync(script, fillInMupdf)
    return rewrittenBy(['mutool', 'run', script, 'IN', 'OUT', JSON.stringify(values)], bytes)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In MuPDF's own JavaScript, which is an older one. A widget doesn't tell its name, so the file's objects do. */
const fillInMupdf = `
var file = new PDFDocument(scriptArgs[0])
var values = JSON.parse(scriptArgs[2])
for (var number = 0; number < file.countPages(); number++) {
  var objects = widgetsOf(file.findPage(number))
  var widgets = file.loadPage(number).getWidgets()
  for (var i = 0; i < widgets.length; i++) fill(widgets[i], objects[i])
}
file.save(scriptArgs[1], scriptArgs[3] || '')

function widgetsOf(page) {
  var found = []
  var all = page.get('Annots')
  for (var i = 0; all && i < all.length; i++) if (all.get(i).get('Subtype').asName() === 'Widget') found.push(all.get(i))
  return found
}

function fill(widget, object) {
  var named = object.get('T') ? object : object.get('Parent')
  var value = values[named.get('T').asString()]
  if (value === undefined) return
  if (named.get('FT').asName() === 'Tx') widget.setTextValue(value)
  else object.get('AP').get('N').forEach(function (one, other) { if (one === value || other === value) widget.toggle() }) // its versions differ in the order
}
`
