import { type PDFContext, PDFName, PDFNumber, PDFRawStream, PDFStream } from 'pdf-lib'
import { joinBytes } from '../../../bytes/join-bytes.ts'
import { packed } from './packed.ts'
import { placesStream, type XrefEntry } from './places-stream.ts'
import { written } from './written.ts'

/**
 * The bytes of a file with these objects, which are all still unpacked: each stream by itself, all others together in one
 * more, which is shortest (PDF 32000-1, 7.5.7 and 7.5.8).
 */
export async function writeObjects(context: PDFContext): Promise<Uint8Array> {
  const others = context.enumerateIndirectObjects().filter(([, object]) => !(object instanceof PDFStream))
  const together = context.register(objectStream(context, others)).objectNumber
  const places = new Map<number, XrefEntry>()
  others.forEach(([{ objectNumber }], index) => {
    places.set(objectNumber, { kind: 'inside', stream: together, index })
  })
  const file = new Parts()
  file.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  for (const { number, head, bytes } of await packedStreams(context)) {
    places.set(number, { kind: 'at', offset: file.length })
    file.stream(number, head, bytes)
  }
  const [start, last] = [file.length, context.nextRef().objectNumber]
  places.set(last, { kind: 'at', offset: start })
  const { head, bytes } = await packedStream(last, placesStream(context, places, last + 1))
  file.stream(last, head, bytes)
  file.text(`startxref\n${start}\n%%EOF\n`)
  return joinBytes(file.parts)
}

type Objects = ReturnType<PDFContext['enumerateIndirectObjects']>

/** Numbers and places of the objects, then the objects. */
function objectStream(context: PDFContext, objects: Objects): PDFStream {
  const texts = objects.map(([, object]) => `${written(object)}\n`)
  let at = 0
  const head = objects.map(([{ objectNumber }], i) => {
    const place = `${objectNumber} ${at}`
    at += texts[i]?.length ?? 0
    return place
  })
  const first = `${head.join(' ')}\n`
  const entries = { Type: 'ObjStm', N: objects.length, First: first.length }
  return context.stream(first + texts.join(''), entries)
}

interface PackedStream {
  readonly number: number
  readonly head: string
  readonly bytes: Uint8Array
}

function packedStreams(context: PDFContext): Promise<readonly PackedStream[]> {
  const streams = context.enumerateIndirectObjects().flatMap(([{ objectNumber }, object]) => {
    return object instanceof PDFRawStream ? [packedStream(objectNumber, object)] : []
  })
  return Promise.all(streams)
}

/** A stream as it goes into the file; a few bytes stay as they are, since packed they would be more. */
async function packedStream(number: number, { dict, contents }: PDFRawStream): Promise<PackedStream> {
  const small = contents.length > 60 ? await packed(contents as Uint8Array<ArrayBuffer>) : contents
  if (small.length < contents.length) dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  const bytes = small.length < contents.length ? small : contents
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length))
  return { number, head: written(dict), bytes }
}

/** Bytes that follow each other. */
class Parts {
  length = 0
  readonly parts: Uint8Array[] = []

  /** One byte for each character. */
  text(text: string): void {
    this.#bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  }

  stream(number: number, head: string, bytes: Uint8Array): void {
    this.text(`${number} 0 obj\n${head}\nstream\n`)
    this.#bytes(bytes)
    this.text('\nendstream\nendobj\n')
  }

  #bytes(part: Uint8Array): void {
    this.parts.push(part)
    this.length += part.length
  }
}
