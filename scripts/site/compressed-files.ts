import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** How a file can be sent in fewer bytes. */
export type Encoding = 'br' | 'gzip'

/** What has been compressed, by encoding and path, with the time and size of the file that it was made from. */
export type CompressedFiles = Map<string, { readonly stamp: string; readonly bytes: Buffer }>

/** A file as it is sent: compressed when it is asked for the first time, and again only once it has changed. */
export function compressedFile(kept: CompressedFiles, path: string, encoding: Encoding): Buffer {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs} ${size}`
  const known = kept.get(`${encoding} ${path}`)
  if (known?.stamp === stamp) return known.bytes
  const bytes = compress[encoding](readFileSync(path))
  kept.set(`${encoding} ${path}`, { stamp, bytes })
  return bytes
}

const compress = { br: brotli, gzip: (raw: Buffer): Buffer => gzipSync(raw) } as const

/** The bytes as a content delivery network would send them. */
function brotli(raw: Buffer): Buffer {
  const quality = raw.length > 500_000 ? 5 : 9 // large files would make the visitor wait
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}
