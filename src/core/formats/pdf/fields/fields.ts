import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import type { FieldMark, PagedDocument } from '../../../layout/page.ts'
import type { Paper } from '../../../paper/paper.ts'
import { textString } from '../objects/text-string.ts'
import type { Widget } from '../tags/structure.ts'
import { Appearances, boxOf } from './field-appearance.ts'
import { type Tooltips, tooltips } from './tooltips.ts'

/** The fields of a document, and the form that gathers them; no form when there are none. */
export interface Fields {
  readonly widgets: readonly Widget[]
  readonly form: PDFRef | undefined
}

/** Writes the places to type in as form fields, empty (PDF 32000-1, 12.7). */
export function writeFields(
  context: PDFContext,
  document: PagedDocument,
  paper: Paper | undefined, // whose labels the fields have
  pages: readonly PDFRef[],
): Fields {
  const places = document.pages.flatMap(({ marks, height }, page) =>
    marks
      .filter((mark) => mark.kind === 'field')
      .map((mark) => ({ mark, page, height, ref: context.nextRef() })),
  )
  if (places.length === 0) return { widgets: [], form: undefined }
  const numbered = places.map((place, i) => ({ ...place, parent: pages.length + i })) // after the pages' own
  const groups = Map.groupBy(numbered, ({ mark }) => fieldName(mark))
  const says = tooltips(paper?.blocks ?? [])
  const writing = { context, pages, rtl: document.rtl, appearances: new Appearances(context), says }
  const roots = [...groups].map(([name, group]) => writeField(writing, name, group))
  const form = { Fields: roots, DA: appearance(10), DR: { Font: fonts(context) } }
  return {
    widgets: places.map(({ ref, page, mark }) => ({ ref, page, tag: mark.tag })),
    form: context.register(context.obj(form)),
  }
}

/** The name under which a value is saved: a box that may be ticked besides others has one of its own. */
export function fieldName({ name, shape }: FieldMark): string {
  return shape.kind === 'check' ? `${name}:${shape.option}` : name
}

interface Writing {
  readonly context: PDFContext
  readonly pages: readonly PDFRef[]
  readonly rtl: boolean
  readonly appearances: Appearances
  readonly says: Tooltips
}

interface WidgetPlace {
  readonly mark: FieldMark
  readonly page: number
  readonly height: number // of the page
  readonly ref: PDFRef
  readonly parent: number // its place in the ParentTree
}

const [multiline, radio] = [1 << 12, 1 << 15]

/** A field with one place is its own widget; one with several, such as a radio group, has them as its kids. */
function writeField(writing: Writing, name: string, group: readonly WidgetPlace[]): PDFRef {
  const { context } = writing
  const [first] = group
  if (!first) throw new Error(`The field ${name} has no place on any page.`)
  const alone = group.length === 1 && first.mark.shape.kind !== 'radio'
  const label = alone ? writing.says.of(first.mark) : writing.says.ofGroup(first.mark)
  const field = { T: textString(name), TU: textString(label), ...fieldEntries(first.mark, writing.rtl) }
  if (alone) {
    context.assign(first.ref, context.obj({ ...field, ...widgetEntries(writing, first) }))
    return first.ref
  }
  const parent = context.register(context.obj({ ...field, Kids: group.map(({ ref }) => ref) }))
  for (const place of group)
    context.assign(place.ref, context.obj({ Parent: parent, ...widgetEntries(writing, place) }))
  return parent
}

function fieldEntries({ shape, size }: FieldMark, rtl: boolean) {
  switch (shape.kind) {
    case 'text':
      return {
        FT: 'Tx',
        Ff: shape.many ? multiline : 0,
        V: PDFString.of(''),
        DA: appearance(size),
        ...(rtl && { Q: 2 }), // at the right
      }
    case 'check':
      return { FT: 'Btn', Ff: 0, V: 'Off', DA: signAppearance }
    case 'radio':
      return { FT: 'Btn', Ff: radio, V: 'Off', DA: signAppearance }
  }
}

function widgetEntries({ pages, appearances, says }: Writing, { mark, page, height, parent }: WidgetPlace) {
  const common = {
    Type: 'Annot',
    Subtype: 'Widget',
    F: 4, // is printed
    P: pages[page],
    StructParent: parent,
    Rect: rectOf(mark, height),
    TU: textString(says.of(mark)),
  }
  if (mark.shape.kind === 'text') return { ...common, MK: {} }
  const box = boxOf(mark)
  const ticked = appearances.ticked(box, mark.shape.kind)
  const sign = PDFString.of(mark.shape.kind === 'check' ? '4' : 'l') // a tick and a dot in ZapfDingbats
  return {
    ...common,
    MK: { CA: sign },
    AS: 'Off',
    AP: { N: { [mark.shape.option]: ticked, Off: appearances.unticked(box) } },
  }
}

/** Where a field stands on its page, from the page's lower left corner. */
export function rectOf({ x, y, width, height }: FieldMark, pageHeight: number): number[] {
  return [x, pageHeight - y - height, x + width, pageHeight - y].map(toHundredths)
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function appearance(size: number): PDFString {
  return PDFString.of(`/Helv ${toHundredths(size)} Tf 0.137 0.122 0.102 rg`)
}

/** For readers that draw ticks anew instead of showing ours. */
const signAppearance = PDFString.of('/ZaDb 0 Tf 0.184 0.365 0.314 rg')

/** Fonts that every reader has, for what is typed and ticked in it; nothing of ours is shown in them. */
function fonts(context: PDFContext) {
  const font = { Type: 'Font', Subtype: 'Type1' }
  return {
    Helv: context.register(context.obj({ ...font, BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' })),
    ZaDb: context.register(context.obj({ ...font, BaseFont: 'ZapfDingbats' })),
  }
}
