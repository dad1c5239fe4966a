import { PDFContext, PDFHexString, PDFRef } from 'pdf-lib'
import type { Bookmark, PagedDocument } from '../../layout/page.ts'
import { fnvDigest } from './about/fingerprint.ts'
import { writeInfo, writeMetadata } from './about/metadata.ts'
import { type About, xmp } from './about/xmp.ts'
import { drawPage } from './drawing/draw-page.ts'
import { FontBook } from './fonts/font-book.ts'
import { ObjectFile } from './objects/object-file.ts'
import { textString } from './objects/text-string.ts'
import { writeOutline } from './outline.ts'
import { writeEachPage, writeResources } from './pages.ts'
import { writeElements, writeStructureRoot } from './tags/structure.ts'

/** A document among many, and what it is called in the reader's side bar. */
export interface BoundDocument {
  readonly document: PagedDocument
  readonly bookmark: string
}

/** What a file of many documents says about itself. */
export type AboutMany = Pick<About, 'title' | 'language' | 'made'> & { readonly rtl: boolean }

/**
 * One tagged PDF (PDF/UA-1) of many documents without fields, while they come: each is written and forgotten, and the faces that
 * they share stand once, at the end. It holds no alliance, so that it doesn't open again.
 */
export class PdfOfMany {
  readonly #file = new ObjectFile()
  readonly #fonts = new FontBook()
  readonly #pages: WrittenPage[] = []
  readonly #tops: number[] = [] // the top element of each document
  readonly #bookmarks: Bookmark[] = []
  readonly #digests: string[] = []
  #last = wholeFile.objectNumber // the highest number of an object so far

  /** Writes one more document, and gives its bytes. */
  async add({ document, bookmark }: BoundDocument): Promise<readonly Uint8Array[]> {
    const context = contextAfter(this.#last)
    const drawings = document.pages.map((page) => drawPage(page, this.#fonts))
    const pages = document.pages.map(() => context.nextRef())
    const section = { ...document, root: { ...document.root, role: 'Sect' as const } }
    const sheets = { document: section, drawings, widgets: [] }
    writeEachPage(context, { ...sheets, refs: pages }, { tree, resources, first: this.#pages.length })
    const { top, parents } = writeElements(context, { ...sheets, pages }, wholeFile)
    await this.#file.add(context)
    this.#last = context.largestObjectNumber
    this.#bookmarks.push({ text: bookmark, level: 1, page: this.#pages.length, y: 0 })
    this.#tops.push(top.objectNumber)
    this.#digests.push(fnvDigest(drawings.map(({ content }) => content)))
    for (const [place, { height }] of document.pages.entries()) {
      const [page, parent] = [pages[place], parents[place]]
      if (!page || !parent) throw new Error('A page was written without its elements.')
      this.#pages.push({ height, number: page.objectNumber, parent: parent.objectNumber })
    }
    return this.#file.take()
  }

  /** Ends the file, after at least one document. */
  async end(about: AboutMany): Promise<readonly Uint8Array[]> {
    const context = contextAfter(this.#last)
    const says = { ...about, authors: [], archive: false }
    const pages = this.#pages.map(({ number }) => freeRef(number))
    context.assign(tree, context.obj({ Type: 'Pages', Count: pages.length, Kids: pages }))
    context.assign(resources, writeResources(context, this.#fonts))
    this.#writeStructure(context)
    const catalog = {
      Type: 'Catalog',
      Pages: tree,
      StructTreeRoot: root,
      MarkInfo: { Marked: true },
      Lang: textString(about.language),
      ViewerPreferences: { DisplayDocTitle: true, Direction: about.rtl ? 'R2L' : undefined },
      Metadata: writeMetadata(context, says),
      Outlines: writeOutline(context, { bookmarks: this.#bookmarks, pages: this.#pages }, pages),
    }
    context.trailerInfo.Root = context.register(context.obj(catalog))
    context.trailerInfo.Info = writeInfo(context, says)
    const id = PDFHexString.of(fnvDigest([xmp(says), ...this.#digests]))
    context.trailerInfo.ID = context.obj([id, id])
    await this.#file.add(context)
    await this.#file.end(context)
    return this.#file.take()
  }

  #writeStructure(context: PDFContext): void {
    const kids = this.#tops.map((number) => freeRef(number))
    context.assign(wholeFile, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }))
    const parents = this.#pages.map(({ parent }) => freeRef(parent))
    writeStructureRoot(context, root, wholeFile, parents)
  }
}

/** A page by the numbers of the objects that hold it and the list of its elements. */
interface WrittenPage {
  readonly number: number
  readonly parent: number
  readonly height: number
}

/** What all documents refer to before it is written: the tree of pages, the fonts, the root of the structure, its top element. */
const [tree, resources, root, wholeFile] = [PDFRef.of(1), PDFRef.of(2), PDFRef.of(3), PDFRef.of(4)] as const

/** A context whose objects come after that number. pdf-lib holds every PDFRef for ever, so that these are made beside it. */
function contextAfter(last: number): PDFContext {
  const context = PDFContext.create()
  context.largestObjectNumber = last
  context.nextRef = () => {
    context.largestObjectNumber += 1
    return freeRef(context.largestObjectNumber)
  }
  return context
}

function freeRef(number: number): PDFRef {
  const entries = { objectNumber: number, generationNumber: 0, tag: `${number} 0 R` }
  return Object.assign(Object.create(PDFRef.prototype), entries)
}
