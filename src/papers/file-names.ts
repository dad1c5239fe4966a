import type { CardSides } from '../core/prints/card.ts'
import type { CanvasFile } from './canvases.ts'
import type { Download } from './downloads.ts'
import { lengthNames } from './lengths.ts'
import type { Print } from './prints.ts'
import type { RunSheetFile } from './run-sheets.ts'
import { wayOf } from './ways.ts'

const sheets: Readonly<Record<string, string>> = { a3: 'A3', a4: 'A4', letter: 'Letter', tabloid: 'Tabloid' }

/** What a paper is called among somebody's downloads: `Coach and client alliance, one page, to fill in (A4).pdf`. */
export function paperFileName(title: string, download: Omit<Download, 'pictures'>): string {
  const { sheet, direction, format } = download
  const { name } = wayOf(download)
  const extension = download.file.split('.').at(-1)
  if (format === 'md') return `${title} alliance.${extension}`
  const written = direction === 'rtl' ? ', right to left' : ''
  const way = name === 'to print' ? '' : `, ${name}`
  const long = lengthNames[download.length].toLowerCase()
  return `${title} alliance, ${long}${way}${written} (${sheets[sheet]}).${extension}`
}

/** What a print is called among somebody's downloads: `Question cards, Feedback, short edge (A4).pdf`; `set` is its title. */
export function printFileName(set: string, { kind, sheet }: Pick<Print, 'kind' | 'sheet'>): string {
  return `${safe(kind.startsWith('cards') ? cardsName(set, kind) : set)} (${sheets[sheet]}).pdf`
}

/** What a canvas is called among somebody's downloads: `Team canvas for the wall (A4, 6 sheets to glue).pdf`. */
export function canvasFileName(title: string, { sheet, pages }: Pick<CanvasFile, 'sheet' | 'pages'>): string {
  const tiles = pages > 1 ? `, ${pages} sheets to glue` : ''
  return `${safe(title)} canvas for the wall (${sheets[sheet]}${tiles}).pdf`
}

/** What a run sheet is called among somebody's downloads: `Run sheet, Two peers, fifty minutes (A4).pdf`. */
export function runSheetFileName(title: string, { sheet }: Pick<RunSheetFile, 'sheet'>): string {
  return `Run sheet, ${safe(title)} (${sheets[sheet]}).pdf`
}

function cardsName(set: string, kind: string): string {
  const sides = cardSidesOf(kind)
  return `Question cards, ${set}${sides === 'front' ? '' : `, ${sides} edge`}`
}

/** What is printed of these cards: fronts alone, or backs for a printer that turns its sheets on this edge. */
export function cardSidesOf(kind: string): CardSides {
  return kind.endsWith('short') ? 'short' : kind.endsWith('long') ? 'long' : 'front'
}

/** Without the letters that a file system refuses. */
function safe(name: string): string {
  return name.replace(/\s*[:?*"<>|\\/]+\s*/g, ', ').replace(/, $/, '')
}
