import type { Download } from './downloads.ts'

/** A way to use a blank paper, in the order in which they are offered. */
export interface Way {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly format: Download['format']
  readonly edition: Download['edition']
  readonly name: string // in the name of a file, after that of the paper
}

/** Every way to use a blank paper. */
export const ways: readonly Way[] = [
  {
    id: 'print',
    title: 'Print and write',
    note: 'PDF with lines for a pen',
    format: 'pdf',
    edition: 'standard',
    name: 'to print',
  },
  {
    id: 'large',
    title: 'Large print',
    note: 'PDF with bigger letters and more room',
    format: 'pdf',
    edition: 'large',
    name: 'large print',
  },
  {
    id: 'fill',
    title: 'Fill in on the screen',
    note: 'PDF with fields',
    format: 'fillable',
    edition: 'standard',
    name: 'to fill in',
  },
  {
    id: 'word',
    title: 'Change it in Word',
    note: 'Word document',
    format: 'docx',
    edition: 'standard',
    name: 'Word',
  },
  {
    id: 'text',
    title: 'Put it into a wiki',
    note: 'Markdown text',
    format: 'md',
    edition: 'standard',
    name: 'Markdown',
  },
]

/** The way in which a file is used. */
export function wayOf({ format, edition }: Pick<Download, 'format' | 'edition'>): Way {
  const way = ways.find((one) => one.format === format && one.edition === edition)
  if (!way) throw new Error(`No way is known to use a ${edition} ${format}. Add it to src/papers/ways.ts.`)
  return way
}
