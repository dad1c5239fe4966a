import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'

/** A PDF as the checks look at it: through pdf-lib, and not through our own reader. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false })
}

/** What stands at the end of a path of entries. */
export function get(from: PDFObject | undefined, ...path: readonly string[]): PDFObject | undefined {
  return path.reduce<PDFObject | undefined>((at, key) => {
    const dict = at instanceof PDFRawStream ? at.dict : at
    return dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined
  }, from)
}

/** An entry as it stands, which may be a reference. */
export function raw(from: PDFObject | undefined, key: string): PDFObject | undefined {
  return from instanceof PDFDict ? from.get(PDFName.of(key)) : undefined
}

export function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : ''
}

export function numberOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN
}

export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

/** The parts of a list, looked up; none when it is no list. */
export function partsOf(value: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  return value instanceof PDFArray ? Array.from({ length: value.size() }, (_, i) => value.lookup(i)) : []
}

/** The parts of a list as they stand, such as references. */
export function rawPartsOf(value: PDFObject | undefined): readonly PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : []
}

export function streamOf(value: PDFObject | undefined): Uint8Array {
  return value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : new Uint8Array(0)
}

/** A stream as text with one character for each byte. */
export function streamText(value: PDFObject | undefined): string {
  return Array.from(streamOf(value), (byte) => String.fromCharCode(byte)).join('')
}

/** The strings in a content stream, each with its brackets. */
export const strings = /\((?:\\[\s\S]|[^\\)])*\)/g

/** What stands between the brackets of a string, one character for each byte. */
export function unescaped(string: string): string {
  return string.slice(1, -1).replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'r' ? '\r' : sign))
}
