/** A text made small: DEFLATE (RFC 1951) of its UTF-8 bytes. */
export async function compress(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The text again, or why not; it stops after `most` bytes, since a few of them can stand for gigabytes. */
export async function decompress(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<string | { readonly problem: 'damaged' | 'too-large' }> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    let text = ''
    for (let size = 0; ; ) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.length
      if (size > most) return { problem: 'too-large' }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    return { problem: 'damaged' } // cut off, changed on the way, or never compressed
  } finally {
    await reader.cancel().catch(() => undefined) // whatever failed has been told already
  }
}
