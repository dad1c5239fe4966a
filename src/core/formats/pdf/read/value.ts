/** A value in a PDF (PDF 32000-1, 7.3). Nothing in it has been looked up yet. */
export type Value = number | boolean | null | Name | PdfString | Ref | Dict | readonly Value[]

export interface Name {
  readonly kind: 'name'
  readonly name: string
}

/** A string: bytes, which may or may not be text. */
export interface PdfString {
  readonly kind: 'text'
  readonly bytes: Uint8Array
}

/** Another object of the file. */
export interface Ref {
  readonly kind: 'ref'
  readonly number: number
}

/** A dictionary; with the bytes that follow it, it is a stream. */
export interface Dict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, Value>
  readonly stream: Uint8Array | null // as it stands in the file, compressed or not
  readonly unlock?: (bytes: Uint8Array) => Uint8Array // of a stream in a locked file
}

export function isDict(value: Value | undefined): value is Dict {
  return isKind(value, 'dict')
}

export function isRef(value: Value | undefined): value is Ref {
  return isKind(value, 'ref')
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function nameIn(value: Value | undefined): string | undefined {
  return isKind(value, 'name') ? (value as Name).name : undefined
}

export function bytesIn(value: Value | undefined): Uint8Array | undefined {
  return isKind(value, 'text') ? (value as PdfString).bytes : undefined
}

function isKind(value: Value | undefined, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
