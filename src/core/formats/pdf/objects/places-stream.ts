import type { PDFContext, PDFRawStream } from 'pdf-lib'

/** Where an object stands: in the file, or among those in a stream. */
export type XrefEntry =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'inside'; readonly stream: number; readonly index: number }

/** The table of all places, and the trailer with it (PDF 32000-1, 7.5.8); each row says how it differs from the last. */
export function placesStream(
  context: PDFContext,
  places: ReadonlyMap<number, XrefEntry>,
  size: number,
): PDFRawStream {
  const rows = new Uint8Array(size * (1 + width))
  const table = new DataView(rows.buffer)
  for (let number = 0; number < size; number++) writeRow(table, number * (1 + width), places.get(number))
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

function writeRow(table: DataView, at: number, place: XrefEntry | undefined): void {
  if (place?.kind === 'at') {
    table.setUint8(at + 1, 1)
    table.setUint32(at + 2, place.offset)
  } else if (place) {
    table.setUint8(at + 1, 2)
    table.setUint32(at + 2, place.stream)
    table.setUint32(at + 6, place.index)
  } else table.setUint32(at + 6, 0xffff) // free, and never to be used again
}

/** The PNG filter "up" (ISO 15948, 9.2): most rows are nearly alike, so that little remains of them. */
function withDifferences(rows: Uint8Array): Uint8Array {
  return rows.map((byte, at) => {
    if (at % (1 + width) === 0) return 2
    return byte - (rows[at - 1 - width] ?? 0)
  })
}
