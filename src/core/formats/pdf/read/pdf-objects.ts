import { findObjects } from './find-objects.ts'
import { inflate } from './inflate.ts'
import { type Dict, isDict, isList, isRef, nameIn, type Value } from './value.ts'
import { type Budget, ValueReader } from './value-reader.ts'

/** The objects of one PDF file. */
export interface PdfObjects {
  readonly encrypted: boolean
  readonly catalog: Dict | undefined
  /** What a value is, when it may stand elsewhere in the file. */
  resolve(value: Value | undefined): Value | undefined
  /** An entry of a dictionary, resolved; nothing when there is no dictionary. */
  entry(value: Value | undefined, key: string): Value | undefined
  /** The bytes of a stream, uncompressed; nothing when it is none, or packed in a way that we don't read. */
  unpack(value: Value | undefined): Uint8Array | undefined
}

const mostInflated = 32_000_000 // bytes that come out of all compressed streams

/** Reads a PDF file, also one whose tables are damaged. Throws when reading it would take too much. */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const inflating = { left: mostInflated }
  const found = findObjects(bytes, { left: 4 * bytes.length })
  const objects = new Map(found.objects)
  const resolve = (value: Value | undefined, depth = 0): Value | undefined =>
    isRef(value) && depth < 20 ? resolve(objects.get(value.number)?.value, depth + 1) : value
  const entry = (value: Value | undefined, key: string) => {
    const dict = resolve(value)
    return isDict(dict) ? resolve(dict.entries.get(key)) : undefined
  }
  const unpack = (value: Value | undefined) => {
    const dict = resolve(value)
    if (!isDict(dict) || !dict.stream) return undefined
    return unpacked(dict.stream, resolve(dict.entries.get('Filter')), inflating)
  }
  const encrypted = found.trailers.some(({ entries }) => entries.has('Encrypt'))
  for (const { value, at } of encrypted ? [] : found.packed)
    for (const [number, inside] of objectsIn(value, unpack(value)))
      if ((objects.get(number)?.at ?? -1) < at) objects.set(number, { value: inside, at }) // the later one holds
  const root = found.trailers.map(({ entries }) => resolve(entries.get('Root'))).findLast(isDict)
  const catalog = root ?? [...objects.values()].map(({ value }) => value).findLast(isCatalog)
  return { encrypted, catalog, resolve, entry, unpack }
}

function unpacked(stream: Uint8Array, filter: Value | undefined, budget: Budget): Uint8Array | undefined {
  const [only = null, ...others] = isList(filter) ? filter : [filter ?? null]
  if (only === null) return stream
  return nameIn(only) === 'FlateDecode' && others.length === 0 ? inflate(stream, budget) : undefined
}

/** The objects that stand in a stream together (PDF 32000-1, 7.5.7), as far as they can be read. */
function objectsIn({ entries }: Dict, bytes: Uint8Array | undefined): readonly [number, Value][] {
  const [count, first] = [entries.get('N'), entries.get('First')]
  if (!bytes || typeof count !== 'number' || typeof first !== 'number') return []
  const budget = { left: 4 * bytes.length }
  const head = new ValueReader(bytes, 0, budget)
  const objects: [number, Value][] = []
  try {
    for (let i = 0; i < count; i++) {
      const [number, place] = [head.value(), head.value()]
      if (typeof number !== 'number' || typeof place !== 'number') return objects
      objects.push([number, new ValueReader(bytes, first + place, budget).value()])
    }
  } catch (problem) {
    if (budget.left < 0) throw problem
  }
  return objects
}

function isCatalog(value: Value): value is Dict {
  return isDict(value) && nameIn(value.entries.get('Type')) === 'Catalog'
}
