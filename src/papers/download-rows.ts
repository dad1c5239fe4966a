import { lengths } from '../core/templates/length.ts'
import { counted, formatSize } from '../core/words/format.ts'
import type { Download } from './downloads.ts'
import { type Way, wayOf, ways } from './ways.ts'

/** One way to use a paper, with its file for each size of sheet. */
export interface DownloadRow {
  readonly way: Way
  readonly length: Download['length']
  readonly a4: Download | undefined
  readonly letter: Download | undefined
}

/** The files of one template, the shortest first, by what people want to do with them; a way without files is left out. */
export function downloadRows(downloads: readonly Download[]): DownloadRow[] {
  return lengths.flatMap((length) =>
    ways.flatMap((way) => {
      const files = downloads.filter((one) => one.length === length && wayOf(one) === way)
      if (files.length === 0) return []
      const on = (sheet: Download['sheet']) => files.find((one) => one.sheet === sheet)
      return [{ way, length, a4: on('a4'), letter: on('letter') }]
    }),
  )
}

/** What somebody wants to know before a download: `3 pages, 84 kB`. */
export function sizeOf({ pages, bytes }: Pick<Download, 'pages' | 'bytes'>): string {
  const size = formatSize(bytes, 'en')
  return pages ? `${counted({ one: '{count} page', other: '{count} pages' }, pages, 'en')}, ${size}` : size
}
