import type { Dict, Value } from './value.ts'

/** The objects of one PDF file. */
export interface PdfObjects {
  readonly catalog: Dict | undefined
  /** What a value is, when it may stand elsewhere in the file. */
  resolve(value: Value | undefined): Value | undefined
  /** An entry of a dictionary, resolved; nothing when there is no dictionary. */
  entry(value: Value | undefined, key: string): Value | undefined
  /** The bytes of a stream, uncompressed; nothing when it is none, or packed in a way that we don't read. */
  unpack(value: Value | undefined): Uint8Array | undefined
  /** A string as text, or a stream, since long text may be kept in one; empty when it is neither. */
  text(value: Value | undefined): string
  /** What is said in rich text, without its marks. */
  richText(value: Value | undefined): string
}
