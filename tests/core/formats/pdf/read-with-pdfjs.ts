import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF in pdf.js, which knows nothing of how we write. */
export async function openWithPdfjs(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const fonts = new URL('../../../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname
  return getDocument({ data: bytes.slice(), verbosity: 0, standardFontDataUrl: fonts }).promise
}

/** The text of all pages; what stands on different lines is apart by a space. */
export async function textWithPdfjs(bytes: Uint8Array): Promise<string> {
  const document = await openWithPdfjs(bytes)
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1))
  const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()))
  const items = contents.flatMap((content) => content.items.filter((item) => 'str' in item))
  return items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('')
}

/** The roles of the structure on all pages, in reading order. */
export async function rolesWithPdfjs(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await openWithPdfjs(bytes)
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1))
  const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()))
  return trees.flatMap((tree) => (tree ? rolesIn(tree) : []))
}

type TreeNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>

function rolesIn(node: TreeNode): readonly string[] {
  const inside = node.children.flatMap((child) => ('role' in child ? rolesIn(child as TreeNode) : []))
  return [node.role, ...inside]
}

/** A field at one of its places, as pdf.js sees it. */
export interface PlaceInPdfjs {
  readonly id: string
  readonly name: string
  readonly type: string // text, checkbox, radiobutton
  readonly exportValues: string // the option of a box
}

/** The form as pdf.js saves it after somebody typed or ticked what `fill` says. */
export async function fillWithPdfjs(
  bytes: Uint8Array,
  fill: (place: PlaceInPdfjs) => string | boolean | undefined,
): Promise<Uint8Array> {
  const document = await openWithPdfjs(bytes)
  for (const place of await placesWithPdfjs(document)) {
    const value = fill(place)
    if (value !== undefined) document.annotationStorage.setValue(place.id, { value })
  }
  return document.saveDocument()
}

/** Every place to type or tick. */
async function placesWithPdfjs(document: PDFDocumentProxy): Promise<readonly PlaceInPdfjs[]> {
  const fields = (await document.getFieldObjects()) ?? new Map<string, object[]>()
  const places = [...fields.values()].flat() as readonly PlaceInPdfjs[]
  return places.filter(({ type }) => type !== '')
}
