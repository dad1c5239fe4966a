/** A TrueType file of these tables, whose tags are in alphabetical order (OpenType 1.9, "Table Directory"). */
export function joinTables(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const first = 12 + 16 * tables.length
  const file = new Uint8Array(tables.reduce((length, [, bytes]) => length + padded(bytes), first))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  const search = 16 * 2 ** power
  const head = [0x0001, 0x0000, tables.length, search, power, 16 * tables.length - search]
  head.forEach((value, i) => {
    view.setUint16(2 * i, value)
  })
  let at = first
  tables.forEach(([tag, bytes], i) => {
    file.set(bytes, at)
    writeRecord(view, 12 + 16 * i, tag, at, bytes.length)
    at += padded(bytes)
  })
  return file
}

function padded(bytes: Uint8Array): number {
  return (bytes.length + 3) & ~3
}

function writeRecord(view: DataView, record: number, tag: string, at: number, length: number): void {
  for (let i = 0; i < 4; i++) view.setUint8(record + i, tag.charCodeAt(i))
  view.setUint32(record + 4, checksum(view, at, length))
  view.setUint32(record + 8, at)
  view.setUint32(record + 12, length)
}

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0
  for (let i = at; i < at + length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}
