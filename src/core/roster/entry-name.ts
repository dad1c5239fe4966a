/**
 * What the file of one paper of many is called: “007 Ada Lovelace.pdf”. It sorts in the order of the list, every file system
 * takes it, and no two are alike, since each has its number.
 */
export function entryName(place: number, count: number, names: readonly string[]): string {
  const number = String(place + 1).padStart(Math.max(3, String(count).length), '0')
  return `${`${number} ${shortened(safe(names.join(', ')))}`.trim()}.pdf`
}

function safe(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '') // marks of directions; those that join letters stay
    .replace(/[\p{Cc}<>:"/\\|?*\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whole letters alone: a file system counts bytes, and half a letter is none. */
function shortened(text: string): string {
  let bytes = 0
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += new TextEncoder().encode(segment).length
    if (bytes > mostBytes) break
    short += segment
  }
  return short.replace(/[. ]+$/, '')
}

const mostBytes = 160 // most file systems take 255; a sync service may add a few words
