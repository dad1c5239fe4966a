import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'

/** A file that travels inside the PDF; its name is plain ASCII. */
export interface Attachment {
  readonly name: string
  readonly description: string
  readonly text: string // JSON
}

/** The catalog entries that hold an attachment: found by its name, and as the source of the pages (ISO 19005-3, 6.8). */
export function attach(context: PDFContext, attachment: Attachment, made: Date) {
  const bytes = new TextEncoder().encode(attachment.text)
  const date = PDFString.fromDate(made)
  const file = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
  })
  const ref: PDFRef = context.register(file)
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(attachment.name),
      UF: PDFHexString.fromText(attachment.name),
      Desc: PDFHexString.fromText(attachment.description),
      AFRelationship: 'Source',
      EF: { F: ref, UF: ref },
    }),
  )
  return {
    Names: { EmbeddedFiles: { Names: [PDFString.of(attachment.name), specification] } },
    AF: [specification],
  }
}
