import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { isThere } from './other-programs.ts'
import { textWithPdfjs } from './read-with-pdfjs.ts'

/** A program that reads the text of a PDF, as people search and copy with it. */
export interface Reader {
  readonly name: string
  readonly isThere: boolean
  read(bytes: Uint8Array): Promise<string>
}

/** Poppler is in Evince and Okular, MuPDF in SumatraPDF, pdf.js in Firefox, PDFium in Chrome. */
export const readers: readonly Reader[] = [
  program('Poppler', ['pdftotext', 'IN', '-']),
  program('Poppler with its layout', ['pdftotext', '-layout', 'IN', '-']),
  program('Poppler in the order of the file', ['pdftotext', '-raw', 'IN', '-']),
  program('MuPDF', ['mutool', 'draw', '-q', '-F', 'txt', 'IN']),
  { name: 'pdf.js', isThere: true, read: textWithPdfjs },
  { name: 'PDFium', isThere: true, read: textWithPdfium },
]

function program(name: string, command: readonly string[]): Reader {
  return { name, isThere: isThere(command[0] ?? ''), read: async (bytes) => textBy(command, bytes) }
}

function textBy(command: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'read-'))
  try {
    const file = join(folder, 'in.pdf')
    writeFileSync(file, bytes)
    const [name = '', ...rest] = command.map((part) => (part === 'IN' ? file : part))
    return spawnSync(name, rest, { encoding: 'utf8', maxBuffer: 1e8 }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function textWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const text = Array.from(document.pages(), (page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return text
}

/** How a text comes back: letter by letter; or at least each of its words; or in another order. */
export type Reading = 'exact' | 'words' | 'other order'

/** How a text stands in what a reader gives, whatever became of spaces, of line ends and of signs that nobody sees. */
export function readingOf(text: string, found: string): Reading {
  const all = bare(found)
  if (all.includes(bare(text))) return 'exact'
  const words = text.match(/[\p{L}\p{M}\p{N}\p{S}\u200c\u200d]+/gu) ?? []
  return words.every((word) => all.includes(bare(word))) ? 'words' : 'other order'
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u061c\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe]/gu, '')
}
