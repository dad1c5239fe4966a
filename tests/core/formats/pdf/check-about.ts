import type { PDFDocument } from 'pdf-lib'
import { get, raw, streamText, textOf } from './pdf-file.ts'

/** What is wrong with what a file says about itself (PDF/UA-1, 5 and 7; PDF/A-3, 6). */
export function aboutFaults({ catalog, context }: PDFDocument): string[] {
  const metadata = get(catalog, 'Metadata')
  const xmp = new TextDecoder().decode(Uint8Array.from(streamText(metadata), (one) => one.charCodeAt(0)))
  const rules: readonly [string, boolean][] = [
    ['the document is not marked as tagged', String(get(catalog, 'MarkInfo', 'Marked')) === 'true'],
    ['the document has no language', textOf(get(catalog, 'Lang')) !== ''],
    ['the title is not shown', String(get(catalog, 'ViewerPreferences', 'DisplayDocTitle')) === 'true'],
    ['PDF/UA-1 is not declared', xmp.includes('<pdfuaid:part>1</pdfuaid:part>')],
    ['there is no title in the metadata', /<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp)],
    ['the file has no identifier', context.trailerInfo.ID !== undefined],
  ]
  return [...broken(rules), ...(xmp.includes('<pdfaid:part>3<') ? archiveFaults({ catalog, xmp }) : [])]
}

function archiveFaults({ catalog, xmp }: Pick<PDFDocument, 'catalog'> & { xmp: string }): string[] {
  return broken([
    ['there is no output intent', get(catalog, 'OutputIntents') !== undefined],
    ['the extension schema is missing', xmp.includes('<pdfaSchema:prefix>pdfuaid<')],
    ['the attachment does not belong to the document', get(catalog, 'AF') !== undefined],
    ['an archived paper has a form', raw(catalog, 'AcroForm') === undefined],
  ])
}

function broken(rules: readonly (readonly [string, boolean])[]): string[] {
  return rules.filter(([, holds]) => !holds).map(([fault]) => fault)
}
