import type { Span } from '../paper/paper.ts'

/** A text in which nothing is read as Markdown (CommonMark 0.31, and GitHub's tables and strikes); its lines stay lines. */
export function escapeMarkdown(text: string): string {
  return text.trim().split('\n').map(escapeLine).join('  \n')
}

/** A text on one line; line feeds in it become spaces. */
export function escapeLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>~|&$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') // within a word it marks nothing
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** A piece of a paragraph; spaces at its ends stay outside the marks, or the marks would be read as text. */
export function spanToMarkdown({ text, style }: Span): string {
  const escaped = escapeMarkdown(text)
  if (escaped.trim() === '') return text === '' ? '' : ' '
  const mark = marks[style]
  const before = /^\s/.test(text) ? ' ' : ''
  const after = /\s$/.test(text) ? ' ' : ''
  return `${before}${mark}${escaped}${mark}${after}`
}

const marks = { plain: '', strong: '**', added: '**', removed: '~~' } as const satisfies Record<
  Span['style'],
  string
>
