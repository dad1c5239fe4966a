import { type PDFContext, PDFName, PDFNumber, PDFRawStream, PDFStream } from 'pdf-lib'
import { packed } from './packed.ts'
import { Places, placesStream } from './places-stream.ts'
import { written } from './written.ts'

/**
 * The bytes of a file, while its objects come one context after the other: each stream packed by itself, all other objects of
 * a context together in one more stream, which is shortest (PDF 32000-1, 7.5.7 and 7.5.8). Nothing stays but their places.
 */
export class ObjectFile {
  #length = 0
  #parts: Uint8Array[] = []
  readonly #places = new Places()

  constructor() {
    this.#text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  }

  /** Adds the objects of a context, all still unpacked. */
  async add(context: PDFContext): Promise<void> {
    const others = context.enumerateIndirectObjects().filter(([, object]) => !(object instanceof PDFStream))
    const together = context.register(objectStream(context, others)).objectNumber
    others.forEach(([{ objectNumber }], index) => {
      this.#places.setInside(objectNumber, together, index)
    })
    for (const { number, head, bytes } of await packedStreams(context)) this.#stream(number, head, bytes)
  }

  /** Ends the file with the table of all places, whose number is the next one of the context. */
  async end(context: PDFContext): Promise<void> {
    const [start, last] = [this.#length, context.nextRef().objectNumber]
    this.#places.setOffset(last, start)
    const { head, bytes } = await packedStream(last, placesStream(context, this.#places, last + 1))
    this.#stream(last, head, bytes)
    this.#text(`startxref\n${start}\n%%EOF\n`)
  }

  /** What has been written since this was last asked. */
  take(): readonly Uint8Array[] {
    const parts = this.#parts
    this.#parts = []
    return parts
  }

  /** One byte for each character. */
  #text(text: string): void {
    this.#bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  }

  #stream(number: number, head: string, bytes: Uint8Array): void {
    this.#places.setOffset(number, this.#length)
    this.#text(`${number} 0 obj\n${head}\nstream\n`)
    this.#bytes(bytes)
    this.#text('\nendstream\nendobj\n')
  }

  #bytes(part: Uint8Array): void {
    this.#parts.push(part)
    this.#length += part.length
  }
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
