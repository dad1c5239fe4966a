import { deflateSync, Inflate } from 'fflate'
import { lengthen, type Short } from './short/shorten.ts'

const encoder = new TextEncoder()

/** What is sent, as few bytes: how many random ones there are, those, and the text, deflated with our dictionary (RFC 1951). */
export async function pack({ text, bytes }: Short): Promise<Uint8Array<ArrayBuffer>> {
  const dictionary = await ourDictionary()
  const packed = deflateSync(encoder.encode(text), { level: 9, dictionary })
  const all = new Uint8Array(1 + bytes.length + packed.length)
  all[0] = bytes.length
  all.set(bytes, 1)
  all.set(packed, 1 + bytes.length)
  return all
}

/** The JSON again, or why not; it stops after `most` bytes, since a few of them can stand for gigabytes. */
export async function unpack(
  all: Uint8Array,
  most: number,
): Promise<{ readonly json: string } | { readonly problem: 'damaged' | 'too-large' | 'too-new' }> {
  const start = 1 + (all[0] ?? 0)
  const text = inflated(all.subarray(start), most, await ourDictionary())
  return typeof text === 'string' ? lengthen({ text, bytes: all.slice(1, start) }) : text
}

/** Loaded when a link is made or opened, and not with the page. */
async function ourDictionary(): Promise<Uint8Array> {
  const { dictionary } = await import('./short/dictionary-2.ts')
  return encoder.encode(dictionary)
}

const step = 64 // at most 1,032 times as much comes out of it

function inflated(
  packed: Uint8Array,
  most: number,
  dictionary: Uint8Array,
): string | { readonly problem: 'damaged' | 'too-large' } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  let size = 0
  const take = (chunk: Uint8Array, isLast: boolean) => {
    size += chunk.length
    text += decoder.decode(chunk, { stream: !isLast })
  }
  const inflate = new Inflate({ dictionary }, take)
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (size > most) return { problem: 'too-large' }
    }
    return text
  } catch {
    return { problem: 'damaged' } // no end, no text, or never packed
  }
}
