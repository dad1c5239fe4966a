import { decodeText } from './decode-text.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { bytesIn, isList, nameIn, type Value } from './value.ts'

/** A form field as somebody left it; `value` is empty where nothing was typed or ticked. */
export interface FilledField {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'button'
  readonly value: string
}

/** The fields of a form, in its order (PDF 32000-1, 12.7.3); none when the file has no form. */
export function readFields(file: PdfObjects): readonly FilledField[] {
  const roots = file.entry(file.entry(file.catalog, 'AcroForm'), 'Fields')
  const waiting: Node[] = nodes(roots, nothing)
  const fields: FilledField[] = []
  for (let visited = 0; waiting.length > 0 && visited < mostNodes; visited++) {
    const node = waiting.shift()
    if (node) waiting.unshift(...visit(file, node, fields).slice(0, mostNodes - waiting.length))
  }
  return fields
}

const mostNodes = 5000

/** A part of the form, and what its parents said for it. */
interface Node {
  readonly dict: Value
  readonly from: Inherited
}
interface Inherited {
  readonly name: string
  readonly label: string
  readonly type: string | undefined
  readonly value: Value | undefined
}
const nothing: Inherited = { name: '', label: '', type: undefined, value: undefined }

/** Takes a field down, or names the parts below it; a kid without a name is one of several places of the same field. */
function visit(file: PdfObjects, { dict, from }: Node, fields: FilledField[]): Node[] {
  const own = text(file, file.entry(dict, 'T'))
  const here: Inherited = {
    name: [from.name, own].filter((part) => part !== '').join('.'),
    label: text(file, file.entry(dict, 'TU')) || from.label,
    type: nameIn(file.entry(dict, 'FT')) ?? from.type,
    value: file.entry(dict, 'V') ?? from.value,
  }
  const kids = file.entry(dict, 'Kids')
  const parts = nodes(kids, here).filter((kid) => file.entry(kid.dict, 'T') !== undefined)
  if (parts.length > 0) return parts
  if (here.name !== '' && !fields.some(({ name }) => name === here.name))
    fields.push(fieldOf(file, dict, here))
  return []
}

function nodes(value: Value | undefined, from: Inherited): Node[] {
  return isList(value) ? value.slice(0, mostNodes).map((dict) => ({ dict, from })) : []
}

function fieldOf(file: PdfObjects, dict: Value, { name, label, type, value }: Inherited): FilledField {
  if (type !== 'Btn') return { name, label, kind: 'text', value: text(file, value) }
  const state = nameIn(value) ?? nameIn(file.entry(dict, 'AS')) ?? 'Off'
  return { name, label, kind: 'button', value: state === 'Off' ? '' : state }
}

/** Long text may be kept in a stream. */
function text(file: PdfObjects, value: Value | undefined): string {
  const bytes = bytesIn(value) ?? file.unpack(value)
  return bytes ? decodeText(bytes).replace(/\r\n?/g, '\n') : ''
}
