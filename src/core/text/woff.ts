import { unzlibSync } from 'fflate'

const woffSignature = 0x774f4646 // 'wOFF'
const headerLength = 44
const entryLength = 20

/** The TrueType font inside a WOFF 1.0 file (W3C, WOFF File Format 1.0); anything else comes back as it is. */
export function fontFromWoff(bytes: Uint8Array): Uint8Array {
  const woff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength || woff.getUint32(0) !== woffSignature) return bytes
  const tables = readTables(woff, bytes)
  return writeFont(woff.getUint32(4), tables)
}

interface FontTable {
  readonly tag: number
  readonly checksum: number
  readonly data: Uint8Array
}

function readTables(woff: DataView, bytes: Uint8Array): readonly FontTable[] {
  return Array.from({ length: woff.getUint16(12) }, (_, index) => {
    const at = headerLength + entryLength * index
    const start = woff.getUint32(at + 4)
    const packedLength = woff.getUint32(at + 8)
    const length = woff.getUint32(at + 12)
    const packed = bytes.subarray(start, start + packedLength)
    const data = packedLength < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed
    return { tag: woff.getUint32(at), checksum: woff.getUint32(at + 16), data }
  })
}

/** An sfnt file (OpenType 1.9, "Organization of an OpenType font"): a directory, then the tables on four-byte limits. */
function writeFont(flavor: number, tables: readonly FontTable[]): Uint8Array {
  const directory = 12 + 16 * tables.length
  const size = tables.reduce((sum, table) => sum + aligned(table.data.length), directory)
  const bytes = new Uint8Array(size)
  const font = new DataView(bytes.buffer)
  writeHeader(font, flavor, tables.length)
  tables.reduce((start, table, index) => {
    const at = 12 + 16 * index
    font.setUint32(at, table.tag)
    font.setUint32(at + 4, table.checksum)
    font.setUint32(at + 8, start)
    font.setUint32(at + 12, table.data.length)
    bytes.set(table.data, start)
    return start + aligned(table.data.length)
  }, directory)
  return bytes
}

function writeHeader(font: DataView, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count))
  font.setUint32(0, flavor)
  font.setUint16(4, count)
  font.setUint16(6, 16 << power)
  font.setUint16(8, power)
  font.setUint16(10, 16 * count - (16 << power))
}

function aligned(length: number): number {
  return (length + 3) & ~3
}
