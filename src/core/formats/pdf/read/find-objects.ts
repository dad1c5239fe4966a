import { type Budget, spend, Unreadable } from './budget.ts'
import { findStream } from './find-stream.ts'
import { type Dict, isDict, nameIn, type Value } from './value.ts'
import { ValueReader } from './value-reader.ts'

/** A value with its place in the file. */
export interface LocatedValue<T extends Value = Value> {
  readonly value: T
  readonly at: number
  readonly name: ObjectName | null // null for what stands in a stream with others
}

/** The two numbers by which other objects call one; a locked file has a key for each. */
export interface ObjectName {
  readonly number: number
  readonly generation: number
}

/** The objects of a file as they stand in it, by number, and what its trailers say. */
export interface FoundObjects {
  readonly objects: ReadonlyMap<number, LocatedValue>
  readonly packed: readonly LocatedValue<Dict>[] // streams that hold more objects
  readonly trailers: readonly Dict[] // oldest first
}

/**
 * Reads a file from its beginning to its end and takes down every object, whatever its tables say: other programs write
 * them wrong, and what was saved last stands last anyway.
 */
export function findObjects(bytes: Uint8Array, budget: Budget, memory: Budget): FoundObjects {
  const objects = new Map<number, LocatedValue>()
  const packed: LocatedValue<Dict>[] = []
  const trailers: Dict[] = []
  const text = new TextDecoder('latin1').decode(bytes) // one character for each byte
  const heads = /(?<![0-9])([0-9]{1,9})[\s\0]{1,20}([0-9]{1,5})[\s\0]{1,20}obj|trailer/g
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const found = readObject(bytes, text, heads.lastIndex, { budget, memory })
    if (!found) continue
    heads.lastIndex = found.end
    const { value } = found
    const type = isDict(value) ? nameIn(value.entries.get('Type')) : undefined
    const name = head[1] === undefined ? null : { number: Number(head[1]), generation: Number(head[2]) }
    if (isDict(value) && (name === null || type === 'XRef')) trailers.push(value)
    if (isDict(value) && type === 'ObjStm') packed.push({ value, at: head.index, name })
    if (name === null) continue
    spend(memory, objectMemory)
    objects.set(name.number, { value, at: head.index, name })
  }
  return { objects, packed, trailers }
}

const objectMemory = 6

interface Bounds {
  readonly budget: Budget
  readonly memory: Budget
}

interface FoundValue {
  readonly value: Value
  readonly end: number
}

/** Nothing when what stands there is no value; the search goes on after its head. */
function readObject(
  bytes: Uint8Array,
  text: string,
  start: number,
  { budget, memory }: Bounds,
): FoundValue | undefined {
  const reader = new ValueReader(bytes, start, budget, memory)
  try {
    const value = reader.value()
    const end = reader.at
    if (!isDict(value) || !reader.keyword('stream')) return { value, end }
    const stream = findStream(bytes, text, reader.at, value)
    return { value: { ...value, stream: stream.bytes }, end: stream.end }
  } catch (problem) {
    if (problem instanceof Unreadable) return undefined
    throw problem
  }
}
