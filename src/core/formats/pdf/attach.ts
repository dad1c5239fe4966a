import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import { textString } from './objects/text-string.ts'

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
  const file = context.stream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: context.register(context.obj({ Size: bytes.length, CreationDate: date, ModDate: date })),
  })
  const ref: PDFRef = context.register(file)
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(attachment.name),
      UF: textString(attachment.name),
      Desc: textString(attachment.description),
      AFRelationship: 'Source',
      EF: { F: ref, UF: ref },
    }),
  )
  return {
    Names: { EmbeddedFiles: { Names: [PDFString.of(attachment.name), specification] } },
    AF: [specification],
  }
}
