import { type PDFContext, PDFStream } from 'pdf-lib'
import { type Place, placesStream } from './places-stream.ts'

/**
 * The bytes of a file with these objects: streams as they are, all others together in one compressed stream, which is
 * shortest (PDF 32000-1, 7.5.7 and 7.5.8).
 */
export function writeObjects(context: PDFContext): Uint8Array {
  const others = context.enumerateIndirectObjects().filter(([, object]) => !(object instanceof PDFStream))
  const together = context.register(objectStream(context, others)).objectNumber
  const places = new Map<number, Place>()
  others.forEach(([{ objectNumber }], index) => {
    places.set(objectNumber, { kind: 'inside', stream: together, index })
  })
  const file = new Parts()
  const write = (number: number, stream: PDFStream) => {
    file.text(`${number} 0 obj\n`)
    file.stream(stream)
  }
  file.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) continue
    places.set(objectNumber, { kind: 'at', offset: file.length })
    write(objectNumber, object)
  }
  const [start, last] = [file.length, context.nextRef().objectNumber]
  places.set(last, { kind: 'at', offset: start })
  write(last, placesStream(context, places, last + 1))
  file.text(`startxref\n${start}\n%%EOF\n`)
  return file.joined()
}

type Objects = ReturnType<PDFContext['enumerateIndirectObjects']>

/** Numbers and places of the objects, then the objects. */
function objectStream(context: PDFContext, objects: Objects): PDFStream {
  const texts = objects.map(([, object]) => `${object}\n`)
  let at = 0
  const head = objects.map(([{ objectNumber }], i) => {
    const place = `${objectNumber} ${at}`
    at += texts[i]?.length ?? 0
    return place
  })
  const first = `${head.join(' ')}\n`
  const entries = { Type: 'ObjStm', N: objects.length, First: first.length }
  return context.flateStream(first + texts.join(''), entries)
}

/** Bytes that follow each other. */
class Parts {
  length = 0
  readonly #parts: Uint8Array[] = []

  bytes(part: Uint8Array): void {
    this.#parts.push(part)
    this.length += part.length
  }

  /** One byte for each character. */
  text(text: string): void {
    this.bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  }

  stream(stream: PDFStream): void {
    stream.updateDict()
    this.text(`${stream.dict}\nstream\n`)
    this.bytes(stream.getContents())
    this.text('\nendstream\nendobj\n')
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
