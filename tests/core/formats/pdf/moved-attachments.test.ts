import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from 'pdf-lib'
import { expect, it } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { changed, set } from './change-form.ts'
import { get, rawPartsOf } from './pdf-file.ts'
import { example, finished, opening } from './works.ts'

const alliance = example('two-peers')
const paper = await pdf.save(await finished(alliance))

/** Takes the attachment out of its usual places. */
function taken(document: PDFDocument): PDFObject {
  const [, found] = rawPartsOf(get(document.catalog, 'Names', 'EmbeddedFiles', 'Names'))
  if (!found) throw new Error('Nothing is attached.')
  for (const key of ['Names', 'AF']) document.catalog.delete(PDFName.of(key))
  return found
}

it.each<[string, (document: PDFDocument) => unknown]>([
  [
    'belongs to a page',
    (document) => document.getPage(0).node.set(PDFName.of('AF'), document.context.obj([taken(document)])),
  ],
  [
    'is pinned to a page',
    (document) => {
      const pin = { Type: 'Annot', Subtype: 'FileAttachment', Rect: [0, 0, 9, 9], FS: taken(document) }
      document.getPage(0).node.addAnnot(document.context.register(document.context.obj(pin)))
    },
  ],
  [
    'has a folder before its name',
    (document) => {
      const [, found] = rawPartsOf(get(document.catalog, 'Names', 'EmbeddedFiles', 'Names'))
      const file = document.context.lookup(found, PDFDict)
      const name = file.lookup(PDFName.of('UF'))
      const called = name && 'decodeText' in name ? String((name as PDFString).decodeText()) : ''
      for (const key of ['F', 'UF']) set(file, key, PDFString.of(`C:\\\\tmp\\\\${called}`))
    },
  ],
])('An alliance opens whose file %s', async (_, change) => {
  expect(await openPdf(await changed(paper, change), opening)).toEqual({ alliance, lost: [] })
})
