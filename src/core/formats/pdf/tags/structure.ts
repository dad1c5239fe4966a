import type { PDFContext, PDFRef } from 'pdf-lib'
import type { PagedDocument, Tag } from '../../../layout/page.ts'
import type { PageDrawing } from '../drawing/draw-page.ts'
import { textString } from '../objects/text-string.ts'
import { attributesOf } from './tag-attributes.ts'
import { type Branch, branchOf, type TagContent } from './tag-tree.ts'

/** Everything that tags can belong to: the pages, what was drawn on them, and the fields. */
export interface Tagged {
  readonly document: PagedDocument
  readonly pages: readonly PDFRef[]
  readonly drawings: readonly PageDrawing[]
  readonly widgets: readonly Widget[]
}

/** A field at its place on a page; its number in the ParentTree follows those of the pages. */
export interface Widget {
  readonly ref: PDFRef
  readonly page: number
  readonly tag: Tag
}

/** Writes the structure of the document, by which assistive technology reads it (PDF 32000-1, 14.7). */
export function writeStructure(context: PDFContext, tagged: Tagged): PDFRef {
  const root = context.nextRef()
  const { top, parents } = writeElements(context, tagged, root)
  writeStructureRoot(context, root, top, parents)
  return root
}

/** The top element of a document, and for each of its pages and then its fields the elements that they belong to. */
export interface Elements {
  readonly top: PDFRef
  readonly parents: readonly PDFRef[]
}

/** Writes the elements of a document below another one. */
export function writeElements(context: PDFContext, tagged: Tagged, above: PDFRef): Elements {
  const { marked, fields } = contentItems(tagged)
  const byTag = Map.groupBy([...marked.flat(), ...fields], ({ tag }) => tag)
  const elements = new Map<TagContent, PDFRef>()
  const top = writeBranch(context, tagged, branchOf(tagged.document.root, byTag), above, elements)
  const pages = marked.map((pieces) => context.obj(pieces.map((piece) => elementOf(elements, piece))))
  const parents = [
    ...pages.map((page) => context.register(page)),
    ...fields.map((piece) => elementOf(elements, piece)),
  ]
  return { top, parents }
}

/** Writes the root above the top element, with the tree in which pages and fields find their elements. */
export function writeStructureRoot(
  context: PDFContext,
  root: PDFRef,
  top: PDFRef,
  parents: readonly PDFRef[],
): void {
  const tree = {
    Type: 'StructTreeRoot',
    K: [top],
    ParentTree: context.register(context.obj({ Nums: parents.flatMap((parent, i) => [i, parent]) })),
    ParentTreeNextKey: parents.length,
  }
  context.assign(root, context.obj(tree))
}

/** The marked content of each page, and the fields of all. */
function contentItems({ drawings, widgets }: Tagged): {
  marked: readonly TagContent[][]
  fields: readonly TagContent[]
} {
  return {
    marked: drawings.map(({ owners }, page) =>
      owners.map((tag, number) => ({ kind: 'marked', tag, page, number })),
    ),
    fields: widgets.map(({ tag, page }, number) => ({ kind: 'field', tag, page, number })),
  }
}

function writeBranch(
  context: PDFContext,
  tagged: Tagged,
  branch: Branch,
  parent: PDFRef,
  elements: Map<TagContent, PDFRef>,
): PDFRef {
  const { tag, pieces, children } = branch
  const ref = context.nextRef()
  for (const piece of pieces) elements.set(piece, ref)
  const page = pieces[0]?.page
  const own = pieces.map((piece) => pieceObject(context, tagged, piece, page))
  const below = children.map((child) => writeBranch(context, tagged, child, ref, elements))
  const element = {
    Type: 'StructElem',
    S: tag.role,
    P: parent,
    Pg: page === undefined ? undefined : tagged.pages[page],
    K: [...own, ...below],
    A: attributesOf(tagged.document, branch),
    Alt: tag.alt === undefined ? undefined : textString(tag.alt),
    Lang: tag.language === undefined ? undefined : textString(tag.language),
  }
  context.assign(ref, context.obj(element))
  return ref
}

/** Marked content on the element's own page is a mere number. */
function pieceObject(context: PDFContext, tagged: Tagged, piece: TagContent, ownPage: number | undefined) {
  const page = tagged.pages[piece.page]
  if (piece.kind === 'field')
    return context.obj({ Type: 'OBJR', Pg: page, Obj: tagged.widgets[piece.number]?.ref })
  if (piece.page === ownPage) return context.obj(piece.number)
  return context.obj({ Type: 'MCR', Pg: page, MCID: piece.number })
}

function elementOf(elements: ReadonlyMap<TagContent, PDFRef>, piece: TagContent): PDFRef {
  const element = elements.get(piece)
  if (element) return element
  throw new Error(
    `A mark names a ${piece.tag.role} tag that the document's root does not hold: add it there.`,
  )
}
