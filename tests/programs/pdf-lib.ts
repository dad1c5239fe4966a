import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from 'pdf-lib'

/** A form filled by pdf-lib, without its pictures of letters that it has no face for. */
export async function filledWithPdfLib(
  bytes: Uint8Array,
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes)
  for (const [name, value] of Object.entries(values)) {
    const field = document.getForm().getField(name)
    if (field instanceof PDFTextField) field.setText(value)
    if (field instanceof PDFCheckBox) field.check()
    if (field instanceof PDFRadioGroup) field.select(value)
  }
  return await document.save({ updateFieldAppearances: false })
}

export async function flattenedWithPdfLib(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes)
  document.getForm().flatten({ updateFieldAppearances: false })
  return await document.save()
}

/** The pages of the second put behind those of the first. */
export async function mergedWithPdfLib(bytes: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes)
  const other = await PDFDocument.load(second)
  for (const page of await document.copyPages(other, other.getPageIndices())) document.addPage(page)
  return await document.save({ updateFieldAppearances: false })
}
