import { joinBytes } from '../../../bytes/join-bytes.ts'
/**
 * The bytes made small (zlib, RFC 1950) by what Node and browsers bring along, which is quicker than any script. Different
 * browsers may give different bytes that mean the same.
 */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate')
  const [parts] = await Promise.all([
    chunksOf(readable.getReader()),
    writeAndClose(writable.getWriter(), bytes),
  ])
  return joinBytes(parts)
}

async function writeAndClose(
  writer: WritableStreamDefaultWriter,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await Promise.all([writer.write(bytes), writer.close()])
}

async function chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts
    parts.push(value)
  }
}
