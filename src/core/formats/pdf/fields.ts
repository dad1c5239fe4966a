import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import type { FieldMark, PagedDocument } from '../../layout/page.ts'
import { boxOf, emptyAppearance, tickAppearance } from './field-appearance.ts'
import type { Widget } from './structure.ts'
import { textString } from './text-string.ts'

/** The fields of a document, and the form that gathers them; no form when there are none. */
export interface Fields {
  readonly widgets: readonly Widget[]
  readonly form: PDFRef | undefined
}

/** Writes the places to type in as form fields, empty (PDF 32000-1, 12.7). */
export function writeFields(context: PDFContext, document: PagedDocument, pages: readonly PDFRef[]): Fields {
  const places = document.pages.flatMap(({ marks, height }, page) =>
    marks
      .filter((mark) => mark.kind === 'field')
      .map((mark) => ({ mark, page, height, ref: context.nextRef() })),
  )
  if (places.length === 0) return { widgets: [], form: undefined }
  const numbered = places.map((place, i) => ({ ...place, parent: pages.length + i })) // after the pages' own
  const groups = Map.groupBy(numbered, ({ mark }) => fieldName(mark))
  const roots = [...groups].map(([name, group]) => writeField(context, name, group, pages))
  const form = { Fields: roots, DA: appearance(10), DR: { Font: { Helv: helvetica(context) } } }
  return {
    widgets: places.map(({ ref, page, mark }) => ({ ref, page, tag: mark.tag })),
    form: context.register(context.obj(form)),
  }
}

/** The name under which a value is saved: a box that may be ticked besides others has one of its own. */
export function fieldName({ name, shape }: FieldMark): string {
  return shape.kind === 'check' ? `${name}:${shape.option}` : name
}

interface Place {
  readonly mark: FieldMark
  readonly page: number
  readonly height: number // of the page
  readonly ref: PDFRef
  readonly parent: number // its place in the ParentTree
}

const [multiline, radio] = [1 << 12, 1 << 15]

/** A field with one place is its own widget; one with several, such as a radio group, has them as its kids. */
function writeField(
  context: PDFContext,
  name: string,
  group: readonly Place[],
  pages: readonly PDFRef[],
): PDFRef {
  const [first] = group
  if (!first) throw new Error(`The field ${name} has no place on any page.`)
  const field = { T: textString(name), ...fieldEntries(first.mark) }
  if (group.length === 1 && first.mark.shape.kind !== 'radio') {
    context.assign(first.ref, context.obj({ ...field, ...widgetEntries(context, first, pages) }))
    return first.ref
  }
  const parent = context.register(context.obj({ ...field, Kids: group.map(({ ref }) => ref) }))
  for (const place of group)
    context.assign(place.ref, context.obj({ Parent: parent, ...widgetEntries(context, place, pages) }))
  return parent
}

function fieldEntries({ shape, label, size }: FieldMark) {
  const common = { TU: textString(label) }
  switch (shape.kind) {
    case 'text':
      return {
        ...common,
        FT: 'Tx',
        Ff: shape.many ? multiline : 0,
        V: PDFString.of(''),
        DA: appearance(size),
      }
    case 'check':
      return { ...common, FT: 'Btn', Ff: 0, V: 'Off' }
    case 'radio':
      return { ...common, FT: 'Btn', Ff: radio, V: 'Off' }
  }
}

function widgetEntries(context: PDFContext, { mark, page, height, parent }: Place, pages: readonly PDFRef[]) {
  const common = {
    Type: 'Annot',
    Subtype: 'Widget',
    F: 4, // is printed
    P: pages[page],
    StructParent: parent,
    Rect: [mark.x, height - mark.y - mark.height, mark.x + mark.width, height - mark.y].map(rounded),
    TU: textString(mark.label),
  }
  const box = boxOf(mark)
  const empty = emptyAppearance(context, box)
  if (mark.shape.kind === 'text') return { ...common, MK: {}, AP: { N: empty } }
  const ticked = tickAppearance(context, box, mark.shape.kind)
  return { ...common, MK: {}, AS: 'Off', AP: { N: { [mark.shape.option]: ticked, Off: empty } } }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function appearance(size: number): PDFString {
  return PDFString.of(`/Helv ${rounded(size)} Tf 0.137 0.122 0.102 rg`)
}

/** The one font that every reader has, for what is typed in it; nothing of ours is shown in it. */
function helvetica(context: PDFContext): PDFRef {
  const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }
  return context.register(context.obj(font))
}
