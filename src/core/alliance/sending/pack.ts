import { deflateSync, Inflate } from 'fflate'
import { lengthen, type Short } from './short/shorten.ts'
import { fromWindow, inWindow, windowOf } from './window.ts'

const encoder = new TextEncoder()

/** What is sent, as few bytes: how many random ones there are, those, and the text, deflated with our dictionary (RFC 1951). */
export async function pack({ text, bytes }: Short): Promise<Uint8Array<ArrayBuffer>> {
  const packed = deflateSync(encoder.encode(text), { level: 9, dictionary: encoder.encode(await ourWords()) })
  return joinedBytes([bytes.length], bytes, packed)
}

/** The same for text in a script that has a window, which is named first; nothing when that is not much shorter. */
export async function packInWindow({ text, bytes }: Short): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const window = windowOf(text)
  if (window === undefined) return undefined
  const dictionary = inWindow(await ourWords(), window)
  const packed = deflateSync(inWindow(text, window), { level: 9, dictionary })
  return joinedBytes([window, bytes.length], bytes, packed)
}

/** The JSON again, or why not; it stops after `most` bytes, since a few of them can stand for gigabytes. */
export async function unpack(all: Uint8Array, most: number): Promise<Unpacked> {
  const dictionary = encoder.encode(await ourWords())
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return opened(all, { most, dictionary, textOf: (bytes) => decoder.decode(bytes) })
}

/** The same of what was packed in a window. */
export async function unpackInWindow(all: Uint8Array, most: number): Promise<Unpacked> {
  const window = all[0] ?? 0
  const dictionary = inWindow(await ourWords(), window)
  return opened(all.subarray(1), { most, dictionary, textOf: (bytes) => fromWindow(bytes, window) })
}

type Unpacked = { readonly json: string } | { readonly problem: 'damaged' | 'too-large' | 'too-new' }

/** How text was packed. */
interface Packing {
  readonly most: number
  readonly dictionary: Uint8Array
  textOf(bytes: Uint8Array): string
}

function opened(all: Uint8Array, { most, dictionary, textOf }: Packing): Unpacked {
  const start = 1 + (all[0] ?? 0)
  const packed = inflated(all.subarray(start), most, dictionary)
  if ('problem' in packed) return packed
  try {
    return lengthen({ text: textOf(packed.bytes), bytes: all.slice(1, start) })
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason
    return { problem: 'damaged' } // no text
  }
}

function joinedBytes(head: readonly number[], ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...head, ...parts.flatMap((part) => [...part])])
}

/** Loaded when a link is made or opened, and not with the page. */
async function ourWords(): Promise<string> {
  const { dictionary } = await import('./short/dictionary-2.ts')
  return dictionary
}

const packedChunk = 64 // at most 1,032 times as much comes out of it

function inflated(
  packed: Uint8Array,
  most: number,
  dictionary: Uint8Array,
): { readonly bytes: Uint8Array } | { readonly problem: 'damaged' | 'too-large' } {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate({ dictionary }, (chunk) => {
    size += chunk.length
    chunks.push(chunk.slice())
  })
  try {
    for (let at = 0; at < packed.length; at += packedChunk) {
      inflate.push(packed.subarray(at, at + packedChunk), at + packedChunk >= packed.length)
      if (size > most) return { problem: 'too-large' }
    }
  } catch {
    return { problem: 'damaged' } // no end, or never packed
  }
  const bytes = new Uint8Array(size)
  chunks.reduce((at, chunk) => {
    bytes.set(chunk, at)
    return at + chunk.length
  }, 0)
  return { bytes }
}
