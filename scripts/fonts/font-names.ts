import { fontTables, table } from '../../src/core/formats/pdf/fonts/font-tables.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'

/** What a font file says of itself under a number (OpenType 1.9, "name"): 0 is whose it is, 14 where its licence stands. */
export function fontName(font: Uint8Array, id: number): string | undefined {
  const view = table(fontTables(fontFromWoff(font)), 'name')
  const texts = view.getUint16(4)
  for (let record = 6; record < 6 + 12 * view.getUint16(2); record += 12) {
    if (view.getUint16(record + 6) !== id) continue
    const isWindows = view.getUint16(record) === 3 // UTF-16, big end first
    const [length, at] = [view.getUint16(record + 8), texts + view.getUint16(record + 10)]
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length)
    return new TextDecoder(isWindows ? 'utf-16be' : 'latin1').decode(bytes)
  }
  return undefined
}
