/** The tables of a TrueType file by their tags (OpenType 1.9, "Organization of an OpenType Font"). */
export function fontTables(font: Uint8Array): ReadonlyMap<string, DataView> {
  const file = viewOf(font)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < file.getUint16(4); i++) {
    const record = 12 + 16 * i
    const tag = String.fromCharCode(...font.subarray(record, record + 4))
    const [at, length] = [file.getUint32(record + 8), file.getUint32(record + 12)]
    tables.set(tag, viewOf(font.subarray(at, at + length)))
  }
  return tables
}

/** The table with this tag, which the face must have to be embedded. */
export function table(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const found = tables.get(tag)
  if (!found) throw new Error(`This face has no '${tag}' table: use a face with TrueType outlines.`)
  return found
}

/** How finely the face is drawn: its own units to the type size. */
export function unitsPerEm(font: Uint8Array): number {
  return table(fontTables(font), 'head').getUint16(18)
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
