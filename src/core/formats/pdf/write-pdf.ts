import { PDFContext, PDFHexString } from 'pdf-lib'
import type { PagedFormat, PagedPaper } from '../format.ts'
import { fnvDigest } from './about/fingerprint.ts'
import { outputIntent, writeInfo, writeMetadata } from './about/metadata.ts'
import { type About, xmp } from './about/xmp.ts'
import { attach } from './attach.ts'
import { attachmentOf } from './attachment-of.ts'
import { drawPage } from './drawing/draw-page.ts'
import { writeFields } from './fields/fields.ts'
import { FontBook } from './fonts/font-book.ts'
import { textString } from './objects/text-string.ts'
import { writeObjects } from './objects/write-objects.ts'
import { writeOutline } from './outline.ts'
import { writePages } from './pages.ts'
import { writeStructure } from './tags/structure.ts'

/**
 * A tagged PDF (PDF/UA-1) with the alliance inside, so that it opens again. A finished paper is fit for an archive
 * too (PDF/A-3a); one with fields isn't, since what is typed in would break the rules. The same pages give the same bytes,
 * on the same browser or version of Node, since they pack it.
 */
export const pdf: PagedFormat = {
  save: async (paged) => writeObjects(writeDocument(paged)),
}

function writeDocument(paged: PagedPaper): PDFContext {
  const { document, made, source } = paged
  const context = PDFContext.create()
  const fonts = new FontBook()
  const drawings = document.pages.map((page) => drawPage(page, fonts))
  const refs = document.pages.map(() => context.nextRef())
  const { widgets, form } = writeFields(context, document, source?.paper, refs)
  const about = aboutOf(paged, form !== undefined)
  const attachment = source ? attachmentOf(source, document, form !== undefined) : undefined
  const catalog = {
    Type: 'Catalog',
    Pages: writePages(context, { document, refs, drawings, widgets, fonts }),
    StructTreeRoot: writeStructure(context, { document, pages: refs, drawings, widgets }),
    MarkInfo: { Marked: true },
    Lang: textString(document.language),
    ViewerPreferences: { DisplayDocTitle: true, Direction: document.rtl ? 'R2L' : undefined },
    Metadata: writeMetadata(context, about),
    Outlines: writeOutline(context, document, refs),
    AcroForm: form,
    OutputIntents: about.archive ? [outputIntent(context)] : undefined,
    ...(attachment && attach(context, attachment, made)),
  }
  context.trailerInfo.Root = context.register(context.obj(catalog))
  context.trailerInfo.Info = writeInfo(context, about)
  const texts = [xmp(about), attachment?.text ?? '', ...drawings.map(({ content }) => content)]
  const id = PDFHexString.of(fnvDigest(texts))
  context.trailerInfo.ID = context.obj([id, id])
  return context
}

function aboutOf({ document, made, source }: PagedPaper, fillable: boolean): About {
  const { title, authors, language } = document
  return { title, authors, language, made, archive: Boolean(source?.alliance) && !fillable }
}
