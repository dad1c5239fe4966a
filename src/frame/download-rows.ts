import type { Download } from './downloads.ts'

/** One way to use a paper, with its file for each size of sheet. */
export interface DownloadRow {
  readonly title: string
  readonly note: string
  readonly a4: Download | undefined
  readonly letter: Download | undefined
}

const ways = [
  { title: 'Print and write', note: 'PDF with lines for a pen', format: 'pdf', edition: 'standard' },
  { title: 'Large print', note: 'PDF with bigger letters and more room', format: 'pdf', edition: 'large' },
  { title: 'Fill in on the screen', note: 'PDF with fields', format: 'fillable', edition: 'standard' },
  { title: 'Change it in Word', note: 'Word document', format: 'docx', edition: 'standard' },
  { title: 'Put it into a wiki', note: 'Markdown text', format: 'md', edition: 'standard' },
] as const

/** The files of one template by what people want to do with them; a way without files is left out. */
export function downloadRows(downloads: readonly Download[]): DownloadRow[] {
  return ways.flatMap(({ title, note, format, edition }) => {
    const files = downloads.filter((one) => one.format === format && one.edition === edition)
    if (files.length === 0) return []
    const on = (sheet: Download['sheet']) => files.find((one) => one.sheet === sheet)
    return [{ title, note, a4: on('a4'), letter: on('letter') }]
  })
}

/** What somebody wants to know before a download: `3 pages, 84 kB`. */
export function sizeOf({ pages, bytes }: Pick<Download, 'pages' | 'bytes'>): string {
  const size = `${Math.max(1, Math.round(bytes / 1000))} kB`
  if (!pages) return size
  return `${pages === 1 ? '1 page' : `${pages} pages`}, ${size}`
}
