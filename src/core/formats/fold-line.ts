const mostLineBytes = 75 // RFC 5545, section 3.1, without the line break

/** A line of a calendar file in pieces of at most 75 bytes, each next one after a space; no letter is cut in two. */
export function foldLine(line: string): string {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const pieces: string[] = ['']
  let size = 0
  for (const { segment } of letters.segment(line)) {
    const bytes = new TextEncoder().encode(segment).length
    if (size + bytes > mostLineBytes) {
      pieces.push('')
      size = 1 // the space in front
    }
    pieces[pieces.length - 1] += segment
    size += bytes
  }
  return pieces.join('\r\n ')
}
