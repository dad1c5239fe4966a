import { counted, formatSize } from '../core/words/format.ts'
import type { Download } from './downloads.ts'
import { type Way, ways } from './ways.ts'

/** One way to use a paper, with its file for each size of sheet. */
export interface DownloadRow {
  readonly way: Way
  readonly a4: Download | undefined
  readonly letter: Download | undefined
}

/** The files of one template by what people want to do with them; a way without files is left out. */
export function downloadRows(downloads: readonly Download[]): DownloadRow[] {
  return ways.flatMap((way) => {
    const files = downloads.filter(({ format, edition }) => format === way.format && edition === way.edition)
    if (files.length === 0) return []
    const on = (sheet: Download['sheet']) => files.find((one) => one.sheet === sheet)
    return [{ way, a4: on('a4'), letter: on('letter') }]
  })
}

/** What somebody wants to know before a download: `3 pages, 84 kB`. */
export function sizeOf({ pages, bytes }: Pick<Download, 'pages' | 'bytes'>): string {
  const size = formatSize(bytes, 'en')
  return pages ? `${counted({ one: '{count} page', other: '{count} pages' }, pages, 'en')}, ${size}` : size
}
