import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { get, loadPdf, partsOf, textOf } from './pdf-file.ts'
import { fillWithPdfjs } from './read-with-pdfjs.ts'

/** A PDF after somebody has changed its objects. */
export async function changed(
  bytes: Uint8Array,
  change: (document: PDFDocument) => unknown,
): Promise<Uint8Array> {
  const document = await loadPdf(bytes)
  await change(document)
  return await document.save({ updateFieldAppearances: false })
}

/** A form after these values were typed, by the fields' names; boxes are ticked whose option is named. */
export function filled(form: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return fillWithPdfjs(form, ({ name, type, exportValues }) => {
    const value = values[name]
    return value === undefined || type === 'text' ? value : value === exportValues
  })
}

/** The field of this name. */
export function fieldNamed(document: PDFDocument, name: string): PDFDict {
  const fields = partsOf(get(document.catalog, 'AcroForm', 'Fields'))
  const found = fields.find((field) => textOf(get(field, 'T')) === name)
  if (found instanceof PDFDict) return found
  throw new Error(`There is no field ${name} in this form.`)
}

/** The places of a field that has several. */
export function placesOf(field: PDFDict): readonly PDFDict[] {
  return partsOf(get(field, 'Kids')).filter((kid) => kid instanceof PDFDict)
}

/** The form's own list of its fields. */
export function listOfFields(document: PDFDocument): PDFArray {
  const list = get(document.catalog, 'AcroForm', 'Fields')
  if (list instanceof PDFArray) return list
  throw new Error('This form has no list of fields.')
}

export function set(dict: PDFDict, key: string, value: Parameters<PDFDict['set']>[1]): void {
  dict.set(PDFName.of(key), value)
}
