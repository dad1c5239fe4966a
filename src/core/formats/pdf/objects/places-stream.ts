import type { PDFContext, PDFRawStream } from 'pdf-lib'

/** Where the objects of a file stand: at a place of their own, or among those in a stream. Two numbers for each. */
export class Places {
  readonly #offsets: number[] = [] // or the number of the stream
  readonly #indexes: number[] = [] // in the stream; none for an object that stands by itself

  setOffset(number: number, offset: number): void {
    this.#offsets[number] = offset
  }

  setInside(number: number, stream: number, index: number): void {
    this.#offsets[number] = stream
    this.#indexes[number] = index
  }

  /** Writes the row of an object; a number that none has is free, and never to be used again. */
  write(table: DataView, at: number, number: number): void {
    const [offset, index] = [this.#offsets[number], this.#indexes[number]]
    const kind = offset === undefined ? 0 : index === undefined ? 1 : 2
    table.setUint8(at + 1, kind)
    table.setUint32(at + 2, offset ?? 0)
    table.setUint32(at + 6, kind === 0 ? 0xffff : (index ?? 0))
  }
}

/** The table of all places, and the trailer with it (PDF 32000-1, 7.5.8); each row says how it differs from the last. */
export function placesStream(context: PDFContext, places: Places, size: number): PDFRawStream {
  const rows = new Uint8Array(size * (1 + width))
  const table = new DataView(rows.buffer)
  for (let number = 0; number < size; number++) places.write(table, number * (1 + width), number)
  const { Root, Info, ID } = context.trailerInfo
  return context.stream(withDifferences(rows), {
    Type: 'XRef',
    Size: size,
    W: [1, 4, 4],
    DecodeParms: { Predictor: 12, Columns: width },
    Root,
    Info,
    ID,
  })
}

const width = 9 // bytes of a row, before which one says how it is to be read

/** The PNG filter "up" (ISO 15948, 9.2): most rows are nearly alike, so that little remains of them. */
function withDifferences(rows: Uint8Array): Uint8Array {
  return rows.map((byte, at) => {
    if (at % (1 + width) === 0) return 2
    return byte - (rows[at - 1 - width] ?? 0)
  })
}
