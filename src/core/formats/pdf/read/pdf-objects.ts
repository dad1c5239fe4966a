import { type Budget, spend, Unreadable } from './budget.ts'
import { decodeText } from './decode-text.ts'
import { unpacked } from './filters.ts'
import { type FoundObjects, findObjects, type LocatedValue } from './find-objects.ts'
import type { Decryptor } from './lock.ts'
import type { PdfObjects } from './objects.ts'
import { withoutMarkup } from './rich-text.ts'
import { bytesIn, type Dict, isDict, isRef, nameIn, type Value } from './value.ts'
import { mostMemory, ValueReader } from './value-reader.ts'

const mostInflated = 32_000_000 // bytes that come out of all compressed streams
const mostDecoded = 8_000_000 // bytes that are read as text, each string once
const longestText = 1_000_000 // bytes; no answer has room for as many

/** A file that can be read only with a password or a key of somebody's own. */
export type Locked = 'locked'

/** Reads a PDF file, also one whose tables are damaged. Throws when reading it would take too much. */
export async function pdfObjects(bytes: Uint8Array): Promise<PdfObjects | Locked> {
  const memory = { left: mostMemory }
  const found = findObjects(bytes, { left: 4 * bytes.length }, memory)
  const encrypt = found.trailers.findLast(({ entries }) => entries.get('Encrypt') ?? null)
  if (!encrypt) return openObjects(found, memory)
  const plain = openObjects({ ...found, packed: [] }, memory)
  const { unlock } = await import('./lock.ts')
  const lock = unlock(plain, encrypt)
  return lock ? openObjects(found, memory, lock) : 'locked'
}

function openObjects(found: FoundObjects, memory: Budget, lock?: Decryptor): PdfObjects {
  const placed = new Map(found.objects)
  const openedValue = opening(lock)
  const resolve = (value: Value | undefined) => resolved(value, placed, openedValue)
  const entry = (value: Value | undefined, key: string) => {
    const dict = resolve(value)
    return isDict(dict) ? resolve(dict.entries.get(key)) : undefined
  }
  const unpack = unpacking(resolve)
  for (const stream of found.packed) {
    const value = openedValue(stream)
    placePacked(objectsIn(value, unpack(value), memory), stream.at, placed)
  }
  const root = found.trailers.map(({ entries }) => resolve(entries.get('Root'))).findLast(isDict)
  const catalog = root ?? [...placed.values()].map(openedValue).findLast(isCatalog)
  const text = decoding(resolve, unpack)
  return {
    catalog,
    resolve,
    entry,
    unpack,
    text,
    richText: textOnce(resolve, (value) => withoutMarkup(text(value))),
  }
}

type ResolveValue = PdfObjects['resolve']
type PlacedObjects = Map<number, LocatedValue>

/** Opens what is locked, each object once. */
function opening(lock: Decryptor | undefined): (object: LocatedValue) => Value {
  const opened = new Map<LocatedValue, Value>()
  return (object) => {
    if (!lock || object.name === null) return object.value
    const known = opened.get(object)
    const value = known ?? lock.open(object.value, object.name)
    opened.set(object, value)
    return value
  }
}

function resolved(
  value: Value | undefined,
  placed: PlacedObjects,
  openedValue: (object: LocatedValue) => Value,
): Value | undefined {
  let at = value
  for (let depth = 0; isRef(at) && depth < 20; depth++) {
    const object = placed.get(at.number)
    at = object && openedValue(object)
  }
  return at
}

function unpacking(resolve: ResolveValue): PdfObjects['unpack'] {
  const inflating = { left: mostInflated }
  return (value) => {
    const dict = resolve(value)
    if (!isDict(dict) || !dict.stream) return undefined
    if (dict.unlock) spend(inflating, dict.stream.length)
    return unpacked(dict, dict.unlock?.(dict.stream) ?? dict.stream, resolve, inflating)
  }
}

function decoding(resolve: ResolveValue, unpack: PdfObjects['unpack']): PdfObjects['text'] {
  const budget = { left: mostDecoded }
  return textOnce(resolve, (source) => {
    const bytes = (bytesIn(source) ?? unpack(source))?.subarray(0, longestText) ?? new Uint8Array(0)
    spend(budget, bytes.length)
    return decodeText(bytes)
  })
}

/** Reads each thing in the file once, however often it is pointed at; a number or nothing holds no text. */
function textOnce(resolve: ResolveValue, read: (source: Value) => string): PdfObjects['text'] {
  const texts = new WeakMap<object, string>()
  return (value) => {
    const source = resolve(value)
    if (typeof source !== 'object' || source === null) return ''
    const said = texts.get(source) ?? read(source)
    texts.set(source, said)
    return said
  }
}

function placePacked(objects: readonly [number, Value][], at: number, placed: PlacedObjects): void {
  for (const [number, value] of objects)
    if ((placed.get(number)?.at ?? -1) < at) placed.set(number, { value, at, name: null }) // the later one holds
}

/** The objects that stand in a stream together (PDF 32000-1, 7.5.7), as far as they can be read. */
function objectsIn(stream: Value, bytes: Uint8Array | undefined, memory: Budget): readonly [number, Value][] {
  const [count, first] = isDict(stream) ? [stream.entries.get('N'), stream.entries.get('First')] : []
  if (!bytes || typeof count !== 'number' || typeof first !== 'number') return []
  const budget = { left: 4 * bytes.length }
  const head = new ValueReader(bytes, 0, budget, memory)
  const objects: [number, Value][] = []
  try {
    for (let i = 0; i < count; i++) {
      const [number, place] = [head.value(), head.value()]
      if (typeof number !== 'number' || typeof place !== 'number') return objects
      objects.push([number, new ValueReader(bytes, first + place, budget, memory).value()])
    }
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem
  }
  return objects
}

function isCatalog(value: Value): value is Dict {
  return isDict(value) && nameIn(value.entries.get('Type')) === 'Catalog'
}
