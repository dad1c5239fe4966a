import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import type { PagedDocument } from '../../layout/page.ts'
import type { PageDrawing } from './drawing/draw-page.ts'
import { embedFont } from './fonts/embed-font.ts'
import type { FontBook } from './fonts/font-book.ts'
import type { Widget } from './tags/structure.ts'

/** What stands on the pages of a document, and the places in the file where they go. */
export interface Sheets {
  readonly document: PagedDocument
  readonly refs: readonly PDFRef[]
  readonly drawings: readonly PageDrawing[]
  readonly widgets: readonly Widget[]
  readonly fonts: FontBook
}

/** Writes the pages and the fonts that they share. */
export function writePages(context: PDFContext, sheets: Sheets): PDFRef {
  const tree = context.nextRef()
  const resources = context.register(writeResources(context, sheets.fonts))
  writeEachPage(context, sheets, { tree, resources, first: 0 })
  context.assign(tree, context.obj({ Type: 'Pages', Count: sheets.refs.length, Kids: [...sheets.refs] }))
  return tree
}

/** Where pages belong: their tree, what they share, and the number of the first among those of the whole file. */
export interface PagesPlace {
  readonly tree: PDFRef
  readonly resources: PDFRef
  readonly first: number
}

/** Writes the pages alone. */
export function writeEachPage(
  context: PDFContext,
  sheets: Omit<Sheets, 'fonts'>,
  { tree, resources, first }: PagesPlace,
): void {
  sheets.refs.forEach((ref, i) => {
    const sheet = sheets.document.pages[i]
    const fields = sheets.widgets.filter(({ page }) => page === i).map((widget) => widget.ref)
    const page = {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, sheet?.width ?? 0, sheet?.height ?? 0],
      Resources: resources,
      Contents: context.register(context.stream(sheets.drawings[i]?.content ?? '')),
      StructParents: first + i,
      Tabs: 'S', // from field to field in reading order
      Annots: fields.length > 0 ? fields : undefined,
    }
    context.assign(ref, context.obj(page))
  })
}

/** What all pages share: the fonts, which are written with what was used of them. */
export function writeResources(context: PDFContext, fonts: FontBook): PDFDict {
  return context.obj({ Font: embedFonts(context, fonts) })
}

function embedFonts(context: PDFContext, fonts: FontBook): Record<string, PDFRef> {
  return Object.fromEntries(fonts.uses.map((use, i) => [use.name, embedFont(context, use, i)]))
}
