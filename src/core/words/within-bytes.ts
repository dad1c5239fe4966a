/** As many whole letters of a text as take no more bytes of UTF-8: a file system counts bytes, and half a letter is none. */
export function withinBytes(text: string, most: number): string {
  let bytes = 0
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += new TextEncoder().encode(segment).length
    if (bytes > most) break
    short += segment
  }
  return short
}
