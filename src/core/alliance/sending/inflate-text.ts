/** The JSON of a link of the first format, or why not; it stops after `most` bytes, since a few of them can stand for gigabytes. */
export async function inflateText(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<{ readonly json: string } | { readonly problem: 'damaged' | 'too-large' }> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    let json = ''
    for (let size = 0; ; ) {
      const { done, value } = await reader.read()
      if (done) return { json: json + decoder.decode() }
      size += value.length
      if (size > most) return { problem: 'too-large' }
      json += decoder.decode(value, { stream: true })
    }
  } catch {
    return { problem: 'damaged' } // cut off, changed on the way, or never compressed
  } finally {
    await reader.cancel().catch(() => undefined) // whatever failed has been told already
  }
}
