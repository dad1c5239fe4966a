const checksumBytes = 4

/** The bytes with a checksum in front (CRC-32, as in RFC 1952, section 8), so that it shows when some were lost or changed on the way. */
export function withChecksum(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(checksumBytes + bytes.length)
  new DataView(all.buffer).setUint32(0, crc32(bytes))
  all.set(bytes, checksumBytes)
  return all
}

/** The bytes behind their checksum; nothing when it isn't theirs. */
export function withoutChecksum(all: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (all.length < checksumBytes) return undefined
  const bytes = all.slice(checksumBytes)
  return new DataView(all.buffer, all.byteOffset).getUint32(0) === crc32(bytes) ? bytes : undefined
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
